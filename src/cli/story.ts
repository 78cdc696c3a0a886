// The story that a command was given, read before the long work begins.

/** Its checked text; null where none was given. */
export async function storyOf({ story }: { readonly story?: string }): Promise<string | null> {
  if (story === undefined) return null;
  return (await import('../node/story')).readStoryFile(story);
}
