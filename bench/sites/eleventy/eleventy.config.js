/** Markdown in, pages out: without Liquid in the Markdown, which takes time and is not used. */
export default function (config) {
  config.addGlobalData('layout', 'page.njk');
  return {
    dir: { input: 'content', includes: '../_includes', output: 'dist' },
    markdownTemplateEngine: false,
  };
}
