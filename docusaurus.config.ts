import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as PagesOptions } from '@docusaurus/plugin-content-pages';
import type { Options as ThemeOptions } from '@docusaurus/theme-classic';
import type { Config } from '@docusaurus/types';
import { editionPlugin, readEdition } from './src/plugins/edition';
import { firstVisitPlugin } from './src/plugins/first-visit';
import { flowPagesPlugin } from './src/plugins/flow-pages';
import { glossaryPlugin } from './src/plugins/glossary';
import { knowledgePlugin } from './src/plugins/knowledge';
import { limitsPlugin } from './src/plugins/limits';
import { offlinePlugin } from './src/plugins/offline';
import { openDataPlugin } from './src/plugins/open-data';
import { pageParts } from './src/plugins/page-parts';
import { projectPlugin } from './src/plugins/project';
import { searchIndexPlugin } from './src/plugins/search-index';
import { securityPolicyPlugin } from './src/plugins/security-policy';
import { termsInPlace } from './src/plugins/terms-in-place';
import { shell } from './src/words/en/shell';

/** The copy that opens by a double-click on `index.html` (`npm run build:all`): routes stand after the `#` of one file. */
const folderCopy = process.env.HANDBOOK_COPY === 'folder';

const docs: DocsOptions = {
  path: 'docs',
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  // Decision records are for engineers: not a page, not in search, not in the book.
  exclude: ['_decisions/**'],
  breadcrumbs: false,
  // Terms last: what the others put into a page is read too.
  remarkPlugins: [pageParts, termsInPlace],
};

const pages: PagesOptions = {
  path: 'src/pages',
  // Routes of pages that the knowledge plugin makes are no pages of their own.
  exclude: ['**/_*/**', '**/*.test.{ts,tsx}'],
};

const theme: ThemeOptions = {
  customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/print.css'],
};

const themeConfig: NonNullable<Config['themeConfig']> = {
  colorMode: { respectPrefersColorScheme: true },
  docs: { sidebar: { hideable: false } },
  tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
  // No code is shown, so no highlighter's colours travel with every page.
  prism: { theme: { plain: {}, styles: [] } },
  navbar: {
    title: shell.site.title,
    logo: { alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 32, height: 32 },
    items: [
      { to: '/', label: shell.navbar.home, activeBaseRegex: '^/$' },
      { to: '/what-is-the-situation/', label: shell.navbar.start },
      { to: '/handbook/', label: shell.navbar.handbook },
      { to: '/between/', label: shell.navbar.between },
      { to: '/deadlines/', label: shell.navbar.deadlines },
      { to: '/project/', label: shell.navbar.project, className: 'navbar-where-there-is-room' },
    ],
  },
};

const config: Config = {
  title: shell.site.title,
  tagline: shell.site.tagline,
  favicon: 'img/favicon.svg',
  url: process.env.HANDBOOK_URL ?? 'https://handbook.example',
  baseUrl: '/',
  trailingSlash: true,
  // One inline script less to allow: the banner would only say that the server uses another base address.
  baseUrlIssueBanner: false,
  future: { v4: true, faster: true, experimental_router: folderCopy ? 'hash' : 'browser' },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  i18n: { defaultLocale: 'en', locales: ['en'] },
  customFields: { edition: readEdition(__dirname) },
  plugins: [
    ['@docusaurus/plugin-content-docs', docs],
    ['@docusaurus/plugin-content-pages', pages],
    editionPlugin,
    firstVisitPlugin,
    flowPagesPlugin,
    glossaryPlugin,
    knowledgePlugin,
    openDataPlugin,
    projectPlugin,
    limitsPlugin,
    searchIndexPlugin,
    securityPolicyPlugin,
    offlinePlugin,
  ],
  themes: [['@docusaurus/theme-classic', theme]],
  themeConfig,
};

export default config;
