import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const isCustomElement = (tag) => tag === 'herts-da-support';

export default defineConfig({
  base: './',
  logLevel: 'warn',
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
});
