// What can be wrong with the world outside: an input that cannot be read. A wrong call is a UsageError of the core.
// Leaves to others: exit codes and how it is shown (cli).

/** An input could not be read; the message names it, says why and, where possible, what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The words for an error of the file system, without code names: `ENOENT` → `there is no such file or folder`. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ELOOP':
      return 'its links lead in a circle';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
