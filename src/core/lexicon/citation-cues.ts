// What words near a citation say about it: relation by relation, with weights. Data for relationOf.
// Leaves to others: reading passages and phrases (extract/citation-function), the cues of lists' terse lines (relation-of-governor).

// How a line reads: words, two blanks, then for each place `place relation weight …`, places parted by `|`.
// Words: `a|b` either, `use~` any word of that stem, `..` up to four words between, `...` up to eight,
// `§` the marked mention, `¤` another citation, `#` a number.
// Places: `same` sentence as the mention; in it `before` or `after` the mention, `near` (ends at most four words
// before it), `clause` (no comma or colon between); `other` sentences. Words with `§` need no place.
// The phrases are written by hand, from the citation functions of Jurgens et al. 2018 and from reading papers; the
// weights (natural logarithm of odds) were measured on MultiCite's training part. Weights below zero speak against.

/** Who speaks, in which tense, what stands at the mention. */
export const FRAME_CUES = `
from                            same compares 0.2 | before uses 0.3 none -0.2 | after uses -0.2 | near extends 0.5 uses 0.4 inspired-by -0.5
has|have                        same inspired-by 0.3 | before uses -0.4 none 0.4 | clause none 0.2 | other uses -0.4 none 0.5
recent|recently                 same none 0.2 | before uses -0.2 inspired-by 0.8 none 0.2
previous                        same inspired-by 0.4
these                           other inspired-by 0.3 | before inspired-by 0.2
is                              other uses -0.2 none 0.2 | after extends -0.2 uses -0.2 inspired-by 0.2
have                            same inspired-by 0.2 | other uses -0.6 inspired-by 0.3 | clause compares -0.2 | after compares -0.3
#                               same uses 0.2 | after inspired-by -0.6 none -0.5 | other extends -0.2 inspired-by -0.2 | before uses 0.3 compares 0.7 | clause inspired-by -0.3 none 0.2
of §                            none -0.8
§ ,                             extends 0.2 none -0.3
was|were                        same uses 0.2 inspired-by -0.3 | other inspired-by -0.2 | before uses 0.3 | clause extends 0.6 | near compares 0.5
not                             same extends -0.2 uses -0.4 compares 0.4 | other uses -0.5 compares 0.3 | near compares 0.7
we                              other extends 0.4 inspired-by -0.2 none -0.3 | same none -0.6 | before uses 0.6 compares 0.2 none -0.6 | clause extends 0.3 compares -0.2 none 0.5 | after extends 0.4 | near inspired-by -0.2
our                             same none -0.5 | before none -0.3 | other inspired-by -0.3 compares 0.7
¤                               same extends -0.3 none 0.2 | before inspired-by 0.2 compares -0.3 none 0.3 | near extends -0.8 | after uses 0.3 compares -0.2
this                            same compares 0.2 | other extends 0.2 inspired-by 0.5 compares -0.2 none -0.3
best                            other inspired-by 0.4 compares 0.2 | before compares 0.3 | near none -0.5
in §                            inspired-by -0.2 compares 0.3
are                             same inspired-by 0.3 | clause extends -0.2 uses 0.2 | other inspired-by 0.2 | near inspired-by -0.4
also                            same compares 0.4 | clause inspired-by -0.2 | after inspired-by -0.2 | near compares 0.2
has                             after uses 0.4 | other compares -0.2
our model|system|method|approach|models  same extends 0.3 inspired-by -0.2 none -0.3 | before compares 0.3
, §                             uses -0.3 none 0.4
but                             same uses -0.4 inspired-by 0.5 | after none -0.3 | other inspired-by 0.2
only                            same inspired-by 0.6 compares 0.4 | after uses -0.3 | other compares 0.5
this paper|work|study|article   other extends 0.3 compares -0.2 none -0.3 | same none -0.4 | before inspired-by 0.2 none -1 | clause extends 0.3
as|like|by .. §                 uses 0.2 compares 0.3 none -0.2
e.g|e.g.|i.e|i.e.               near none -0.6
the §                           extends 0.5 uses 0.2 none -0.5
from §                          none -0.4
new                             same extends 0.4 inspired-by 0.3 | other uses -0.2 inspired-by -0.2
other                           after extends 0.6 | before none 0.7
original                        same extends 0.2 | near uses -0.5 | after extends 0.5 | other inspired-by -0.2
additional                      same uses -0.4 compares 0.2
standard                        before none -0.5
our work                        before compares 0.5
in this paper|work|study|article|section  same uses 0.5 none -0.2 | clause uses 0.3
model|models §                  compares -0.3
proposed method|model|approach|system  same compares 0.6
previous work|works|studies     clause none -0.3
several|some|other|many|various|previous work|works|studies|approaches|methods  clause compares 0.3
pretrain~|pre-train~|pre-trained|pretrained  same none -0.7
§ with                          extends 0.9
existing                        same inspired-by 0.3
is|are .. using                 same uses 0.4
§ use|used|uses a|an|the        uses -0.6 compares 0.2
that our                        other compares 0.5 | same compares 0.5 | before compares 0.2
n't|cannot                      same inspired-by 0.5
might|may                       same inspired-by 0.7 compares 0.2
authors                         clause none 0.6
`;

/** Carrying on: extend, adapt, build on, replace a part. */
export const EXTENDS_CUES = `
extend~                         same extends 1.9 uses -0.3 | before extends 0.9 | clause extends 0.7 | other extends 2.2
extension|extensions            before extends 1 | clause extends 1.6
adapt~                          same extends 1.5 | before extends 1
build|builds|building|built     same none -0.5 | before extends 0.7 | clause extends 1 uses -0.2
replac~                         same extends 0.2 compares -0.7 | after extends 0.9 | before uses 0.2
build~ on|upon                  same extends 0.2 | before extends 0.2 | clause extends 0.2
propose~                        same extends 0.6 compares -0.2 | near uses 0.2 | other uses -0.2
present~                        clause extends 0.5
introduce~                      same extends 0.5 uses -0.3 compares -0.2 | after uses -0.2
we propose~                     same extends 0.3
improv~                         other uses -0.7 | same extends 0.2 uses -0.5 | clause uses -0.3
as described|done|proposed|used|defined in|by .. §  none -0.5
by adding|replacing|using       clause uses -0.4
method|approach of|by|from|in .. §  none -0.6
following ... §                 none -0.6
follow~ §                       none -0.2
on top of                       before extends 1.2
modif~                          before extends 1.2
modified|adapted|improved|simplified|extended version|variant  before extends 1
variant|variants|variation|variations of  near extends 1
generali~                       before extends 0.8
enhanc~|refin~                  before extends 0.6
starting point                  same extends 1.2
improve~ on|upon                before extends 1.1
revisit~                        near extends 0.8
expand~ on|upon                 before extends 1
follow-up|sequel|successor      before extends 0.8
`;

/** Taking as it is: use, follow, train and evaluate on. */
export const USES_CUES = `
follow~                         same inspired-by -0.7 | after extends 0.6 | clause uses 0.7 | before uses 0.5
we .. use|used|using            same uses 0.3 | before uses 0.2 | other uses 0.2 inspired-by -0.4 | near uses 0.2
we train                        same uses 0.8
described                       same uses 0.2 | near compares 0.2 | clause uses 0.6 inspired-by -0.2 | after compares -0.3
based on                        other compares -0.3 | same compares -0.4 | before uses 0.7
use|uses|used|using             before uses 0.4 | clause extends -0.2 inspired-by 0.4 | other uses 0.3 | near extends 0.5
experiment~                     before uses 0.7
we evaluate                     same uses 0.2 | before uses 0.5
adopt~                          same uses 0.7
as in §                         uses 0.6
publicly                        clause uses 0.6
the same                        other compares -0.4 | same uses 0.2 | before inspired-by -0.3 | near none -0.6 | clause uses 0.3
dataset|datasets|data-set       before uses 0.5 | clause compares -0.2 none 0.2 | other compares -0.2
dataset|corpus .. §             uses 0.5
as in|by .. §                   uses 0.5 none -0.3
we .. compar~                   same extends -0.3 | other uses 0.5
is|are|was|were used            same uses 0.5 none -0.2
we use|used .. §                uses 0.5
report~                         other uses 0.5 none -0.2
provided                        before uses 0.5
provided by                     same uses 0.5 | before none -0.5
using ... §                     uses 0.4
compar~                         before extends -0.6 compares 0.3 | other uses 0.4 inspired-by -0.2
apply|applied|applies|applying  same uses 0.4 compares -0.2 | after compares -0.2
follow~ .. §                    uses 0.4 none -0.5
table                           same uses 0.2 inspired-by -0.2 | before uses 0.2
baseline|baselines              same uses 0.4 none -0.3 | after none -0.7 | clause compares 0.3
based .. on .. §                uses 0.3
choose|chose|select~|chosen     same uses 0.2
we use|used ... §               uses 0.2
following                       near uses 0.2
in order to                     same compares -0.3 | clause uses 0.2 compares -0.3
employ~|leverag~|utili~         before uses 0.5
initiali~                       before uses 0.5
borrow~                         near uses 0.7
rely on                         before uses 0.4
toolkit|library|package|implementation  near uses 0.5
available from|at               before uses 0.4
released|distributed by|in      near uses 0.5
`;

/** Being moved by it: gaps and limits, then "this", "therefore", "however". */
export const INSPIRED_CUES = `
although|though|despite         other inspired-by 1 | same inspired-by 0.3 | before inspired-by 0.7 compares 0.4 | near inspired-by 0.6 none -0.2
however                         same uses -0.8 inspired-by 1.1 | other uses -0.6 inspired-by 1.3 compares 0.4 none -1.2
therefore                       other inspired-by 0.9 | same inspired-by 0.7
challeng~                       same inspired-by 1 | other inspired-by 0.5
even                            same uses -0.7 inspired-by 0.3 | before inspired-by 0.9 | clause inspired-by 0.2
limit~                          same inspired-by 1.1 none -0.6 | before none -0.2
few                             same inspired-by 0.5 | clause inspired-by 0.4
comparison                      same uses 0.5 | before none -0.4 | other inspired-by 0.7
issue|issues                    same uses -0.7 | other inspired-by 0.7
inspir~|inspiration             same uses 0.2 none -0.4 | near inspired-by 0.6
address~                        same uses -0.2 | clause inspired-by 0.6
shown that                      same inspired-by 0.5
difficult~                      same uses -0.2 inspired-by 0.5
achiev~                         same uses -0.4 | other uses -0.2 inspired-by 0.2
this|these limitation|problem|issue|challenge|gap|limitations|problems|issues|challenges  same inspired-by 0.2
inspired by|from                same inspired-by 1.5
motivated by                    same inspired-by 1.4
inspiration                     same inspired-by 1.5
in the spirit of                before inspired-by 1.2
drawback~|shortcoming~|disadvantage~  same inspired-by 0.9
suffer~                         same inspired-by 0.9
fail~ to                        after inspired-by 0.6
ignor~|overlook~|neglect~       after inspired-by 0.5
remain~                         same inspired-by 0.4
this motivates|motivated|inspires|inspired  other inspired-by 1.5
to overcome|address|tackle|alleviate|mitigate this|these|the  same inspired-by 0.6
`;

/** Setting side by side: likeness, contrast, results. */
export const COMPARES_CUES = `
contrast                        same compares 1.1 | before compares 0.9 | clause compares 1.1 | other compares 0.2
unlike                          same compares 0.4 | before compares 0.7 | clause compares 1.5
outperform~                     same uses -0.5 | clause compares 0.5 | before uses -0.4 compares 1.9 | other uses -0.4
than                            same compares 0.5 | before uses -0.2 compares 1 | clause uses -0.2 compares 0.5 | other compares 0.3
contrary to                     same compares 0.6 | before compares 0.5 | near compares 0.3 | clause compares 0.5
similar                         same compares 0.2 | before uses -0.4 compares 0.2 | clause compares 1.1 none -0.8 | other compares 0.2
in line with                    before compares 0.7 | clause compares 0.7
similar .. to                   before compares 1.3 none -0.5
as in                           same compares 1.3 | near uses 0.5 none -0.3
like                            near compares 0.2 | clause compares 1
differ|differs|differed         before compares 0.9 | clause compares 0.3
consistent with                 before compares 0.6 | clause compares 0.6
differ~ from                    same compares 0.6 | before compares 0.5
while                           same uses -0.4 | before uses -0.4 | clause uses -0.3 compares 0.9 | after compares 0.2
instead                         same uses -1 compares 0.3 | other compares 0.7
table #                         same uses 0.3 | clause uses 0.2 | before uses 0.3 | other compares 1
same .. as                      same compares 0.9 none -0.5 | near uses 0.7
do|does|did not                 before compares 0.6 | clause compares 0.3
observe~                        same inspired-by 0.5 | other compares 0.4 | before compares 0.4
findings                        near none -0.2 | clause compares 0.8
results                         same compares 0.3 | before uses 0.3 compares 0.4
compare~ to|with                same compares 0.4 none -0.7 | near compares 0.3
gain|gains|improvement|improvements .. over  before compares 0.7
related to                      same compares 0.5 | before compares 0.2
confirm~                        same compares 0.7
consistent                      same compares 0.5 | before compares 0.2
over the                        same compares 0.4 | before compares 0.2
experiments|experiment          other compares 0.5 | after extends 0.2
score|scores                    before compares 0.2 | other compares 0.3
performance                     same compares 0.3 | clause extends -0.2 compares 0.2
better                          same uses -0.3 compares 0.3 | before uses -0.3 compares 0.2
instead of                      before uses -0.3 compares 0.5
we show|find|found              same uses -0.6 inspired-by 0.3 | other compares 0.5
described in §                  compares 0.4
advantage|advantages            same compares 0.4
implement~                      same uses 0.2 none -0.3 | before none -0.6 | clause compares 0.4
improvement|improvements        same uses -0.2 | clause compares 0.4 | after uses -0.2
comparable                      same compares 0.4
using                           after uses 0.2 | other uses -0.2 compares 0.3
note that                       same compares 0.3
higher                          same compares 0.3
in table                        same compares 0.3
state-of-the-art .. §           compares 0.2
accuracy|f1|bleu|f-score|f-measure|wer|precision|recall  clause none -0.2 | after uses -0.2 compares 0.2
significant~                    same none -0.4 | clause compares 0.2
as opposed to                   before compares 1.2
versus|vs                       same compares 0.8
surpass~|exceed~|beat|beats|beating  before compares 1.2
on par                          before compares 1.2
analogous|analogously|akin|equivalent to  before compares 0.9
whereas                         clause compares 0.6
rather than                     before compares 0.7
alternative|alternatives to     near compares 0.8
agree~ with                     before compares 0.7
corroborat~                     before compares 0.8
superior|inferior to            before compares 1
in comparison to|with           same compares 0.8
`;

/** Telling what others did. */
export const NONE_CUES = `
future                          same none 0.2 | before none 0.6 | other none 0.9
problem|problems                same none 0.7 | other inspired-by 0.6 | before inspired-by 0.2 compares -0.2 none 0.3
such as                         same none 0.7 | before uses -0.5 | other inspired-by 0.2 | clause compares 0.2
additionally|moreover|furthermore  same none 0.4 | before none 0.2
show that                       before compares 0.2 | after none 0.5
plan to                         same none 0.5
typically|usually|generally|commonly|traditionally  same none 0.4 | before uses -0.3 inspired-by 0.2
often                           same uses -0.2 none 0.4
different|difference|differences  same extends -0.6 compares 0.2 | other uses -0.4 none 0.3
state-of-the-art                before none 0.2 | near compares 0.2 | after compares -0.6
survey|surveys|overview|review  near none 0.5
see also                        before none 0.6
`;

/** What the place and form of the mention say: see `signsOf`. */
export const SIGN_CUES = `
always                  extends -0.4 uses 0.8 inspired-by -0.6 compares 0.3 none 0.5
bracket                 uses 0.2 compares -0.2
listed                  extends -0.8 uses -0.5 none 0.2
closes                  extends -0.3
ownnone                 extends -0.7 inspired-by 0.6 compares -0.3 none 1.7
later                   extends 0.2 uses -0.8 inspired-by 0.9 none -1.1
authors+notown          uses -0.2 none 0.2
long                    uses -0.2 none 0.4
earlier                 extends -0.7 inspired-by 1.2
ownbefore               extends 0.3
authors+own             inspired-by -0.5 none -0.2
short                   uses 0.2 none -0.2
ownother                uses 0.2 inspired-by -0.2 none -1
number                  uses 0.2 inspired-by -0.3 none 0.2
opens                   extends -0.2 none 1
ownafter                none 0.2
name                    inspired-by 0.6
name+notown             compares 0.2
name+own                compares -0.4
listed+own              uses 0.3
`;
