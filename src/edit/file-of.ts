/** The file of a profile, from the root of the project. */
export const fileOf = (id: string): string => `content/organisaties/${id}.mdx`;
