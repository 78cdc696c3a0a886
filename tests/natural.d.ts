// The parts of `natural` that are a peer: in the bench and, for stems, in a test. The package types only its whole.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(text: string): void;
    tfidfs(terms: string, each?: (document: number, measure: number) => void): void;
  }
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
