/**
 * Who may import whom, for dependency-cruiser (`npm run lint`): a room names the rooms below it, and
 * nothing else. `lib/README.md` says what the rooms are for.
 */
const ground = ['locales', 'intl', 'navigation', 'design', 'dates', 'schema', 'settings', 'urls'];
const door = ['content', 'messages', 'i18n'];

/** Room → the rooms that it may import, beside the ground. */
const rooms = {
  markdown: [],
  source: ['markdown'],
  translations: ['source', 'markdown'],
  revisions: ['source'],
  accessibility: ['source'],
  language: ['source'],
  library: ['markdown'],
  press: ['door', 'library', 'markdown'],
  conferences: ['door'],
  data: ['door', 'press', 'markdown'],
  matrix: ['door'],
  booklets: ['door', 'conferences', 'markdown', 'press'],
  search: [],
  'search-index': ['door', 'press', 'search', 'site', 'markdown'],
  scripts: ['search'],
  site: ['door', 'press', 'library', 'markdown'],
  check: [
    'accessibility',
    'language',
    'library',
    'markdown',
    'revisions',
    'source',
    'translations',
  ],
  import: ['source', 'markdown'],
  hosting: [],
  files: [
    'door',
    'booklets',
    'conferences',
    'data',
    'hosting',
    'library',
    'matrix',
    'press',
    'scripts',
    'search-index',
  ],
  routes: ['door', 'library', 'press'],
  build: ['files', 'hosting', 'source'],
  server: ['build', 'hosting'],
};

const filesOf = (names) => `^lib/(${names.join('|')})\\.ts$`;
const pathsOf = (names) => names.map((name) => (name === 'door' ? filesOf(door) : `^lib/${name}/`));

const arrow = (name, from, to) => ({
  name,
  severity: 'error',
  comment:
    'See lib/README.md. Move what both need to a room below, or let the upper room hand it over.',
  from: { path: from },
  to: { path: '^(app|components|lib)/', pathNot: [from, filesOf(ground), ...to] },
});

export default {
  forbidden: [
    ...Object.entries(rooms).map(([name, below]) =>
      arrow(`${name}-imports-upwards`, `^lib/${name}/`, pathsOf(below)),
    ),
    arrow('ground-imports-upwards', filesOf(ground), []),
    arrow('door-imports-upwards', filesOf(door), pathsOf(['library', 'markdown', 'source'])),
    arrow('components-import-routes', '^components/', [
      ...pathsOf([
        'door',
        'accessibility',
        'conferences',
        'data',
        'library',
        'markdown',
        'matrix',
        'press',
      ]),
      ...pathsOf(['scripts', 'search', 'site']),
      '^lib/files/(file-size|hashed-names)\\.ts$',
    ]),
    {
      name: 'room-without-a-name',
      severity: 'error',
      comment: 'Name the room in lib/arrows.mjs and in lib/README.md.',
      from: {},
      to: {
        path: '^lib/',
        pathNot: [filesOf([...ground, ...door]), ...pathsOf(Object.keys(rooms))],
      },
    },
    { name: 'circle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    // TypeScript 7 has no parser for other programs.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
  },
};
