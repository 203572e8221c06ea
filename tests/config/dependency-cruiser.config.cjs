/**
 * Who may import whom: contexts -> platform, messages, storage, highlight, article, locale -> core.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'The core knows the language and the domain: no browser, no page, no store.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/|^node_modules/(valibot|diff|@tabby_ai/hijri-converter)/' },
    },
    {
      name: 'article-knows-the-core-alone',
      severity: 'error',
      from: { path: '^src/article/' },
      to: { path: '^src/', pathNot: '^src/(article|core)/' },
    },
    {
      name: 'highlight-knows-article-and-core',
      severity: 'error',
      from: { path: '^src/highlight/' },
      to: { path: '^src/', pathNot: '^src/(highlight|article|locale|messages|core)/' },
    },
    {
      name: 'storage-knows-article-and-core',
      severity: 'error',
      from: { path: '^src/storage/' },
      to: { path: '^src/', pathNot: '^src/(storage|article|core)/' },
    },
    {
      name: 'locale-knows-the-core-alone',
      severity: 'error',
      from: { path: '^src/locale/' },
      to: { path: '^src/', pathNot: '^src/(locale|core|platform)/' },
    },
    {
      name: 'messages-know-no-context',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/', pathNot: '^src/(messages|platform|article|storage|core)/' },
    },
    {
      name: 'platform-knows-nobody',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'contexts-are-apart',
      comment: 'Contexts live in different processes: they talk through src/messages.',
      severity: 'error',
      from: { path: '^src/(background|content|ui|cli)/' },
      to: { path: '^src/(background|content|ui|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'one-door-to-the-browser',
      severity: 'error',
      from: { pathNot: '^src/platform/' },
      to: { path: '^node_modules/(webextension-polyfill|@types/webextension-polyfill)/' },
    },
    {
      name: 'nothing-shipped-needs-tests',
      severity: 'error',
      from: { path: '^(src|build\\.mjs)' },
      to: { path: '^tests/' },
    },
    {
      name: 'shipped-packages-are-dependencies',
      comment: 'What ends in a bundle stands under "dependencies", where a store reviewer looks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|cli)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
