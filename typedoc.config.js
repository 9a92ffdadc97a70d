/** One site: the reference of every package, its README, and the guides. @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Njia',
  // By name: the command line has no entry to document.
  entryPoints: ['schema', 'places', 'anonymise', 'indicators', 'exchange'].map(
    (name) => `packages/${name}`,
  ),
  entryPointStrategy: 'packages',
  packageOptions: {
    entryPoints: ['src/index.ts'],
    readme: 'README.md',
    includeVersion: true,
    // Links to lines would need a public address of the repository.
    disableSources: true,
    excludeInternal: true,
    validation: { notExported: true, invalidLink: true, notDocumented: false },
  },
  projectDocuments: ['docs/*.md', 'docs/guides/*.md'],
  readme: 'README.md',
  out: 'site',
  includeVersion: true,
  treatWarningsAsErrors: true,
  hideGenerator: true,
  githubPages: false,
};
