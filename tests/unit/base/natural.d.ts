// The single-file entry of `natural` that the test of the stemmer compares with; the package types only its folders.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
