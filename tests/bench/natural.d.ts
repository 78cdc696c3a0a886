// The part of `natural` that the bench measures; the package types only its whole.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(text: string): void;
    tfidfs(terms: string, each?: (document: number, measure: number) => void): void;
  }
}
