// `npm start`: the demo. No port is named, so that a taken one moves on to the
// next, from 8000.
export default {
  rootDir: '.',
  open: false,
  middleware: [
    function redirectToDemo(context, next) {
      if (context.path !== '/') return next();
      context.redirect('/demo/');
    },
  ],
};
