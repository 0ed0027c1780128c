/** Code hosts, and how each tells where the top of the repository lies. */

/** By format, the variable that its host sets: formats whose readers look for files from there. */
export const TOP_TOLD_IN: Readonly<Record<string, string>> = {
  github: 'GITHUB_WORKSPACE',
  sarif: 'GITHUB_WORKSPACE',
  gitlab: 'CI_PROJECT_DIR',
};
