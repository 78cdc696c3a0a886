// The single-file entries of `natural` that core uses; the package types only its folders, whose index files load every language.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
