// Brands for the identifiers that cross stage borders, each made in one function.
// Leaves to others: what a slug is made of (link decides that).

declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

export type PaperKey = Brand<string, 'paper'>;
export type MethodKey = Brand<string, 'method'>;
export type TechniqueKey = Brand<string, 'technique'>;
export type CategoryKey = Brand<string, 'category'>;
export type NodeKey = PaperKey | MethodKey | TechniqueKey | CategoryKey;
export type DocumentId = Brand<string, 'document'>;

export const paperKey = (slug: string): PaperKey => `paper:${slug}` as PaperKey;
export const methodKey = (slug: string): MethodKey => `method:${slug}` as MethodKey;
export const techniqueKey = (slug: string): TechniqueKey => `technique:${slug}` as TechniqueKey;
export const categoryKey = (slug: string): CategoryKey => `category:${slug}` as CategoryKey;
/** A document is named by the path, address or title it came in under, with `/` as separator. */
export const documentId = (name: string): DocumentId => name.replaceAll('\\', '/') as DocumentId;
