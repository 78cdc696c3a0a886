// Section headings that lists share and that are no topics: what follows under them is (mostly) not the list.
// Data; headings.ts in extract reads it.

/** A table of contents; the next heading, of any depth, ends it. */
export const CONTENTS_SECTIONS =
  /^(?:(?:expand )?table of contents?|contents?(?: list)?|toc|index|outline|overview of contents|quick links|目录|目次|목차)$/i;

/** Everything under such a heading is left out. */
export const SKIPPED_SECTIONS =
  /^(?:contribut\w*|how to contribute|how to (?:add|use|read|cite)\b.*|guidelines?|pull requests?|licen[cs]e|licensing|copyright|citations?|cite(?: us| this.*)?|citing.*|bibtex|reference format|acknowledge?ments?|credits?|thanks|star history|stargazers?|star ?gazers.*|visitors?|contact(?: us)?|maintainers?|authors?|contributors?|team|disclaimer|changelog|change log|update log|updates?|news|what'?s new|latest news|recent updates|roadmap|sponsors?|support|donate|community|join us|follow us|faq|related (?:awesome|lists?|repos?|repositor\w*|projects?|awesome lists?)|other (?:awesome )?(?:lists?|collections|paper lists?|resources lists?)|similar (?:lists?|projects|repos\w*)|(?:external|other|more|further|related) reading lists?|awesome lists?|badges?|legend|keywords? convention|conventions?|notation|abbreviations?|acronyms?|glossary|dictionary|nomenclature|terminology|目录|贡献.*|许可.*|引用|致谢|更新.*|更新日志|联系.*|交流.*|友情链接|图例|说明|目次|기여|라이선스|목차|ライセンス|貢献)$/i;

const THINGS =
  'to[- ]?dos?|tools?|software|librar(?:y|ies)|frameworks?|packages?|toolkits?|toolbox(?:es)?|code ?bases?|implementations?|repositor(?:y|ies)|open[- ]source(?: projects?| code)?|projects?|platforms?|apps?|applications and demos|demos?|courses?|moocs?|lectures?|classes|tutorials?|videos?|talks?|slides|podcasts?|blogs?|blog ?posts?|posts?|articles on the web|newsletters?|websites?|links?|resources?|books?|textbooks?|people|researchers?|labs?|groups?|companies|startups?|jobs?|conferences?|workshops?|events|journals|venues|challenges?|competitions?|leaderboards?|datasets?|data ?sets?|benchmarks?|corpora|simulators?|environments?|hardware|products?|services|deployments?|model zoo|checkpoints|apis?';

/** What may stand behind the thing itself: `Tools for …`, `Videos and …`; not in `Text-to-Video Generation`, `Tool Learning`. */
const BEHIND =
  '(?=\\W*$|\\s*[^\\p{L}\\p{N}\\s-]|\\s+(?:and|or|for|of|on|in|from|about|with|to|by|using|lists?|collections?|pages?|sites?|materials?|notes|series|recordings|presentations|chapters|suites?|deadlines)\\b)';

/** What stands under such a heading is seldom a paper: an entry there needs better proof. */
export const DOUBTFUL_SECTIONS = new RegExp(
  `(?<!to-)\\b(?:${THINGS})\\b${BEHIND}|工具|数据集|课程|博客|视频|教程|书籍|开源|代码|资源|ツール|データセット|도구|데이터셋|강의`,
  'iu',
);

/** Headings that only say "here comes the list": kept in paths, never a reason to reject. */
export const PAPER_SECTIONS =
  /\b(?:papers?|publications?|reading|literature|articles|works|surveys?|reviews?|preprints?|theses|research|references|bibliography|must[- ]read)\b|论文|文献|論文|논문/i;

/** Further headings of a note on one work; in a list they can be topics as well. */
export const NOTE_HEADINGS =
  /^(?:one[- ]line summary|background (?:&|and) motivation|(?:system )?(?:design|implementation)(?: (?:&|and) implementation)?|(?:performance )?evaluation|related work|links? (?:&|and) references)$/i;

/** Headings of a note over what is not about the work: its own table of contents, words to learn, questions. */
export const ASIDES =
  /^(?:paper )?(?:structure )?(?:outline|structure)$|^(?:table of )?contents$|^(?:new )?vocabulary$|^(?:open )?questions?$/i;

/** Headings inside one entry (not categories): `Abstract`, `Authors`, `Code` under a paper's own heading. */
export const FIELD_HEADINGS =
  /^(?:abstract|authors?|info(?:rmation)?|summary|code|links?|paper|notes?|tl;?dr|introduction|method(?:s|ology)?|results?|conclusions?|key (?:points|ideas?|insights?)|comments?|run example|example|usage|venue|title|year|keywords?|background|motivation|contributions?|experiments?|discussion|limitations?|概要|摘要|信息|基本信息|论文信息|概括|简介)$/i;

/** Bullets of a reader's notes that say why a paper was written or is read. */
export const REASON_NOTES =
  /^(?:阅读理由|(?:论文|研究|文章|本文)?\s?动机|研究背景与?动机|背景与?动机|(?:background (?:and|&) )?motivations?|problem statement|research questions?)$/i;

/** Bullets of such notes that say what the paper does and what came of it. */
export const WORK_NOTES =
  /^(?:[\p{L}\s]{0,10}(?:方法|思路|思想|贡献|创新点?)(?:介绍)?|介绍|优点|缺点|效果|结论|实验|实验结果|methods?|methodology|approach|contributions?|results?|key ideas?|solutions?|findings|limitations?|conclusions?)$/iu;
