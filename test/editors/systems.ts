/**
 * Editors and sanitisers as their makers ship them: takes a snippet and returns
 * what they would save.
 */
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';

export interface System {
  readonly name: string;
  save(pasted: string): Promise<string>;
}

const SCRIPTS = [
  'dompurify/dist/purify.min.js',
  'tinymce/tinymce.min.js',
  'ckeditor5/dist/browser/ckeditor5.umd.js',
  'quill/dist/quill.js',
];

/**
 * What runs in the page: `saves` by name. A string, because those libraries
 * are not the project's own and bring no types to it.
 */
const IN_PAGE = `
  const element = 'herts-da-support';
  const box = () => document.body.appendChild(document.createElement('div'));

  async function tinymceWith(options, pasted) {
    const [editor] = await tinymce.init({
      target: box(), license_key: 'gpl', promotion: false,
      skin: false, content_css: false, base_url: '/tinymce', ...options,
    });
    editor.setContent(pasted);
    const saved = editor.getContent();
    editor.remove();
    return saved;
  }

  async function ckeditorWith(plugins, options, pasted) {
    const {ClassicEditor, Essentials, Paragraph, Heading, Link, Bold, List} = CKEDITOR;
    const editor = await ClassicEditor.create(box(), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, Link, Bold, List, ...plugins],
      ...options,
    });
    if (plugins.includes(CKEDITOR.HtmlEmbed)) {
      editor.execute('htmlEmbed', pasted);
    } else {
      editor.setData(pasted);
    }
    const saved = editor.getData();
    await editor.destroy();
    return saved;
  }

  window.saves = {
    'DOMPurify': (pasted) => DOMPurify.sanitize(pasted),
    'DOMPurify that allows our element and frames': (pasted) =>
      DOMPurify.sanitize(pasted, {
        ADD_TAGS: ['iframe'],
        CUSTOM_ELEMENT_HANDLING: {tagNameCheck: /^herts-da-support$/},
      }),
    'TinyMCE': (pasted) => tinymceWith({plugins: 'code media link lists'}, pasted),
    'TinyMCE that allows our element and scripts': (pasted) =>
      tinymceWith({
        custom_elements: element,
        extended_valid_elements: element + '[*],script[*],iframe[*]',
        valid_children: '+body[' + element + '|script]',
        sandbox_iframes: false,
      }, pasted),
    'CKEditor 5': (pasted) => ckeditorWith([], {}, pasted),
    'CKEditor 5, "Insert HTML"': (pasted) =>
      ckeditorWith([CKEDITOR.HtmlEmbed], {}, pasted),
    'CKEditor 5 that allows all HTML': (pasted) =>
      ckeditorWith([CKEDITOR.GeneralHtmlSupport], {
        htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
      }, pasted),
    'Quill': async (pasted) => {
      const quill = new Quill(box());
      quill.clipboard.dangerouslyPasteHTML(pasted);
      return quill.getSemanticHTML();
    },
  };
`;

/** Loads them into the page, which nothing of them can leave. */
export async function systemsIn(
  page: Page,
  modules: string,
): Promise<readonly System[]> {
  for (const script of SCRIPTS) {
    await page.addScriptTag({path: `${modules}/${script}`});
  }
  await page.addScriptTag({content: `{${IN_PAGE}}`});
  const names = (await page.evaluate('Object.keys(saves)')) as string[];
  const inPage = names.map((name) => ({
    name,
    save: async (pasted: string) =>
      (await page.evaluate(
        `saves[${JSON.stringify(name)}](${JSON.stringify(pasted)})`,
      )) as string,
  }));
  return [...inPage, ...sanitizeHtml(modules)];
}

/** It runs on servers. */
function sanitizeHtml(modules: string): System[] {
  const sanitize = createRequire(resolve(modules, 'x'))('sanitize-html') as {
    (html: string, options?: object): string;
    defaults: {
      allowedTags: string[];
      allowedAttributes: Record<string, string[]>;
    };
  };
  const {allowedTags, allowedAttributes} = sanitize.defaults;
  return [
    {
      name: 'sanitize-html',
      save: (pasted) => Promise.resolve(sanitize(pasted)),
    },
    {
      name: 'sanitize-html that allows frames',
      save: (pasted) =>
        Promise.resolve(
          sanitize(pasted, {
            allowedTags: [...allowedTags, 'iframe'],
            allowedAttributes: {
              ...allowedAttributes,
              iframe: ['src', 'title', 'width', 'height'],
            },
          }),
        ),
    },
  ];
}
