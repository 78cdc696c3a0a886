// Word classes by which noun phrases are cut out of titles.
// Data; how they are used is in extract/techniques.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words between phrases. */
export const STOP_WORDS = words(`
  my me us
  a an the and or nor but of in on at to for from by with without via as is are be been being was were than vs versus
  using use used uses into over under toward towards through between among across within beyond about after before
  during against per its their our your his her it they we you this that these those there here which who whom whose
  what when where why how can could may might will would should must do does did has have had not no only also more
  most less least very much many few some any all both each every other another such same new novel based et al e g i
  if then else while because since until behind above below around along six seven eight nine ten upon off out up down
  one two three four five first second third cetera like unlike just even still yet so too
`);

/** Finite verbs of titles and the words of talk around them: no term reaches over one. */
export const TITLE_VERBS = words(`
  meet meets make makes made need needs enable enables improve improves help helps learn learns boost boosts
  generalize generalizes matter matters become becomes get gets go goes think thinks know knows see sees say says tell
  tells give gives take takes find finds show shows work works want wants let lets beat beats reduce reduces increase
  increases achieve achieves allow allows require requires lead leads outperform outperforms revisit revisited rethink
  rethinking considered demystified explained please stop try keep keeps stay remain remains speak speaks fail fails
  solve solves explain explains understand understands propose proposes present presents introduce introduces provide
  provides perform performs combine combines leverage leverages leveraging exploit exploits exploiting apply applies
  applying encode encodes guide guides generate generates detect detects predict predicts infer infers targeting
  including integrating following bridging combining supporting containing involving requiring enabling facilitating
  facilitate drive drives built run runs read reads write writes
`);

/** Words that say what kind of text or thing it is: no term ends with one, nor consists of them. */
export const GENERIC_NOUNS = words(`
  source direct conference workshop
  approach approaches method methods methodology framework frameworks paper papers study studies survey review
  overview introduction analysis evaluation comparison case perspective challenge challenges problem problems
  application applications technique techniques algorithm algorithms model models system systems network networks
  architecture architectures tool tools toolkit library work works research result results performance way ways task
  tasks setting settings strategy strategies solution solutions design implementation experiment experiments benchmark
  benchmarks dataset datasets data code time real world large small high low multi single general simple fast
  efficient effective improved better good part issue issues example examples type types state art deep learning
  neural machine artificial intelligence guide lecture tutorial lesson report note notes question questions thing
  things people year years end step steps package software platform module pipeline environment scenario version
  theory property properties feature features set sets test tests trick tricks practice practices effect effects
  impact role need level scale size number list user users human humans domain domains field area view point fact idea
  concept concepts opportunity opportunities future success limit limits limitation limitations lack use usage
  technology insight insights understanding progress advance advances foundation foundations baseline baselines
  objective objectives goal goals community communities
`);

/** What a title says in praise, or of any work: stripped from the front of a phrase. */
export const PRAISE = words(`
  efficient effective fast faster fastest simple simpler novel new improved improving better good best robust accurate
  practical scalable flexible powerful strong stronger large larger small smaller big high low large-scale general
  generic generalized unified universal towards toward deep neural comprehensive systematic empirical theoretical
  quantitative qualitative automatic automated automatically fully highly real real-world modern recent current
  state-of-the-art advanced real-time open-source end-to-end fine coarse full free true key core main common different
  various diverse several multiple single complete optimal better-than arbitrary complex easy hard natural integrated
  interesting lightweight low-cost next-generation preliminary principled reliable safe specific standard successful
  super total typical ultimate useful viable whole wide extensible extreme massive minimal additional available
  certain critical important potential possible proposed popular promising presented existing original alternative
  related underlying unknown comparative brief short long gentle enhanced accelerated powered defined designed
  increased reduced desired early late last next old ever own further green great greatest
`);

/** Heads that name how something is done, beside those that show it by their ending. */
export const HEAD_NOUNS = words(`
  search attack defense prior loss graph tree game proof protocol cipher kernel filter map index cache lock hash
  schedule memory policy gradient distance metric mask token prompt regression flow transport sampler process code
  tuple lattice consensus broadcast replay walk descent ascent bound surface field mesh embedding encoder decoder
  backbone head attention transform fusion block layer unit gate switch query join merge sort rule constraint solver
  control recovery discovery inquiry retrieval removal therapy assay screen trial cohort marker factor variable
  estimate estimator predictor classifier detector tracker planner scheduler optimizer compiler parser checker prover
  verifier fuzzer debugger profiler simulator emulator equation operator function machine automaton circuit gene
  genome pathway signal noise frequency spectrum wave quorum lease clock log journal snapshot checkpoint transaction
  replication partition shard bandit reward value neighbor neighbour assistant agent persona dialogue speech
  text-to-speech vocoder phoneme odometry calibration closure localisation review score ranking budget mechanism
  incentive auction market trade-off tradeoff logic type effect handler monad
`);

/** Nouns that end like adjectives. */
export const NOUNS_LIKE_ADJECTIVES = words(`
  retrieval removal signal proposal interval journal portal renewal arrival approval appraisal trial animal crystal
  metal goal capital hospital potential differential polynomial survival recall primitive incentive objective
  perspective narrative derivative archive drive hive logic metric music traffic topic heuristic mosaic fabric
  variable table cable statistic arithmetic characteristic magic mimic clinic antibiotic residual manual dual terminal
  protocol material tutorial total refusal denial dismissal referral disposal rehearsal reversal traversal withdrawal
  betrayal initial credential
`);

/** Second halves of compounds written without their hyphen: `guided fuzzing` of "coverage guided fuzzing". */
export const SECOND_HALVES = words(`
  guided driven aware based assisted oriented directed box style like level free centric augmented specific agnostic
  time order wise shot stage step end way scale quality source tuned
`);
