// Words that say nothing about what a paper is about: grammar, and the phrases all papers share.

const GRAMMAR =
  'a about above across after again all also although among an and any are as at be because been before being below ' +
  'between both but by can cannot could did do does doing down during each either even every few for from further had ' +
  'has have having he her here his how however i if in into is it its itself just may me might more most much must my ' +
  'no nor not of off on once one only or other our out over own per rather same several she should since so some such ' +
  'than that the their them then there these they this those three through thus to too two under until up upon us via ' +
  'was we well were what when where whether which while who whose why will with within without would yet you your';

const PAPERS =
  'achieve achieves achieved approach approaches art arxiv author authors based code demonstrate demonstrates effective ' +
  'efficient efficiently et existing experiment experiments extensive find finds first framework github html http https ' +
  'improve improved improves introduce introduced introduces io al like make makes method methods model models new novel ' +
  'org outperform outperforms paper papers pdf performance present presented presents project propose proposed proposes ' +
  'provide provides recent repo result results see show shows shown simple study survey task tasks ' +
  'technique techniques toward towards use used uses using various work works www';

/** Folded, not stemmed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`${GRAMMAR} ${PAPERS}`.split(' '));
