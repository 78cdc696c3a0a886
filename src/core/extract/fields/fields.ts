// `Key: value` lines of an entry, in several languages and spellings.
// Leaves to others: what the value means to the paper (paper.ts).

import { letters } from '../../base/text';

export type FieldName =
  | 'title'
  | 'name'
  | 'authors'
  | 'venue'
  | 'year'
  | 'date'
  | 'paper'
  | 'code'
  | 'project'
  | 'data'
  | 'video'
  | 'summary'
  | 'keywords'
  | 'base'
  | 'institution'
  | 'doi'
  | 'arxiv'
  | 'blog'
  | 'other';

const NAMES: Record<FieldName, string> = {
  title:
    'title, paper title, papertitle, 标题, 题目, 论文标题, 论文题目, 论文名称, 论文名, タイトル, 제목, name of paper',
  name: 'model, method, benchmark, benchmark name, dataset name, model name, method name, name, abbreviation, abbr, abbr., acronym, short name, nickname, algorithm, system, approach, models, methods, label, alias, framework, 模型, 方法, 名字, 名称, 简称, 手法, 모델',
  authors:
    'author, authors, author(s), author info, author information, by, 作者, 论文作者, 著者, 저자, team, first author, writers',
  venue:
    'venue, publication, publisher, pub, journal, conference, conf, conf., published, published in, publish, source, proceedings, booktitle, where, conference/journal, venue/year, 会议, 期刊, 发表, 发表会议, 发表期刊, 来源, 出处, 会议/期刊, 掲載, 학회, publication venue, publication info, journal info, journal information, event, journal/conference, pub.',
  year: 'year, publication date, date of publication, publication year, 年份, 年, 发表年份, 연도, years',
  date: 'date, time, released, submitted, publish date, published on, published date, release date, update, 日期, 时间, 发表时间, 日付, 날짜, month, release time, first release, added, submit date',
  paper:
    'paper, papers, pdf, arxiv link, paper link, link, links, alternative links, other links, external links, url, arxiv, article, 论文, 链接, 论文链接, 论文地址, 論文, 논문, paper url, publication link, paper & code, paper/code, openreview, arxiv url, read, papers and code, resource, resources, 地址',
  code: 'code, github, repo, repository, implementation, official code, source code, code link, codes, official, code & weights, code/project, pytorch, tensorflow, 代码, 源码, 开源, 代码链接, 代码地址, 开源代码, 开源地址, 源码地址, 论文代码, 论文源码, 论文源码地址, コード, 코드, github link, unofficial code, open source, code url, implementations, codebase, gitxiv, caffe, mxnet, keras',
  project:
    'project, project page, website, homepage, web, page, project website, webpage, project-page, 项目, 主页, 项目主页, site, 工程地址, 项目地址, 工程主页, 官网',
  data: 'data, dataset, datasets, weights, model weights, checkpoint, checkpoints, demo data, huggingface, hf, 数据集, 数据, download, supplementary, supp',
  video: 'video, slides, slide, talk, poster, demo, youtube, presentation, 视频, 演示, videos',
  summary:
    'summary, in one sentence, one sentence, one-liner, one line, one-line summary, one-sentence summary, one sentence summary, in short, in a nutshell, abstract, tldr, tl;dr, tl dr, comment, comments, note, notes, description, idea, key idea, main idea, main method, contribution, contributions, intro, introduction, overview, highlights, highlight, remark, remarks, takeaway, takeaways, key points, gist, insight, insights, motivation, method summary, 摘要, 一句话, 一句话总结, 一句话概括, 一句话简介, 核心思想, 核心贡献, 主要贡献, 简介, 概述, 描述, 论文描述, 论文摘要, 论文简介, 论文概述, 说明, 备注, 要点, 贡献, 总结, 概要, 説明, 요약, 설명, methodology, review, key takeaway, what, why, explanation, details, brief, 核心, 创新点, tl;dr',
  keywords:
    'keyword, keywords, keykwords, key words, tags, tag, key, topic, topics, category, categories, type, task, tasks, area, field, 关键词, 标签, 类别, 任务, 类型, キーワード, 키워드, subject, subjects, domain, domains, concepts, techniques, technique',
  base: 'base model, base models, base method, base llm, base vlm, base mllm, base vla, base lm, base network, base architecture, base policy, backbone, backbones, backbone model, llm backbone, vision backbone, language backbone, backbone llm, based on, built on, builds on, built upon, builds upon, initialized from, extends, extension of, derived from, inspired by, parent, parents, predecessor, predecessors, successor, successors, extended by, 基座模型, 骨干网络, 主干网络',
  institution:
    'institution, institutions, institution affiliation, affiliation, affiliations, organization, organisations, org, company, institute, lab, university, 机构, 单位, 学校, 公司, 소속, group, country',
  doi: 'doi',
  arxiv: 'arxiv id, arxiv_id, eprint, arxivid',
  blog: 'blog, blog post, reading note, reading notes, my notes, explanation video, 解读, 笔记, 博客, 阅读笔记, media, tweet, blogs',
  other:
    'env, environment, environments, metrics, metric, baseline, baselines, experiments, experiment, results, performance, language, languages, framework used, citation, citations, cited, cite, bibtex, bib, license, status, rating, score, id, no, no., #, index, stars, star, size, parameters, params, hardware, platform, modality, input, output, loss, limitations, limitation, pros, cons, future work, related work, todo, session, page, pages, volume, tested on, experiments on, 引用, 引用数, 编号, 序号',
};

const byLetters = new Map<string, FieldName>();
// `Object.entries` widens the key of a Record to string.
for (const [field, spellings] of Object.entries(NAMES) as [FieldName, string][])
  for (const spelling of spellings.split(',')) {
    const key = letters(spelling) || spelling.trim();
    if (!byLetters.has(key)) byLetters.set(key, field);
  }

/** Above a column these say what the works are built on; before a colon they open titles (`LLMs: A Survey`). */
const BASES_ABOVE_COLUMNS = new Set(
  'base, llm, llms, language model, llm used, model used, models used, foundation model, foundation models, pretrained model, pre-trained model, underlying model, vision encoder, visual encoder, image encoder, text encoder, encoder, initialization, 基座, 基础模型, 骨干, 主干, 基于, ベースモデル, バックボーン, 백본, 기반 모델'
    .split(',')
    .map((words) => letters(words)),
);

/** `Related to prior ideas`, `Later works`: what came before a work or after it. */
const KINSHIP =
  /^(?:(?:related|relation) to )?(?:prior|previous|earlier|preceding|subsequent|later|succeeding) (?:idea|work|method|model|algorithm|approache?)s?$/i;

/** `Tools/methods compared`, `Compared with`: what a work is measured against. */
const COMPARED =
  /^(?:[\p{L}]+(?:\s?[/&,]\s?|\sand\s))?(?:tools?|methods?|models?|algorithms?|approaches|systems?|software|techniques?)\s(?:compared|benchmarked|evaluated|tested|assessed)$|^compare[sd] (?:with|to|against)$/iu;

/** The field a column header or a key names; null for words that are none. */
export function fieldOf(key: string): FieldName | null {
  // Code 1, Code 2
  const found = byLetters.get(letters(key.replace(/\s\d$/, '')) || key.trim());
  if (found) return found;
  if (KINSHIP.test(key) || COMPARED.test(key)) return 'base';
  // "Paper Title / Link", "Code & Weights", "📅 Date", "Title (arXiv)"
  const parts = key
    .replace(/\([^)]*\)/g, ' ')
    .split(/[/&|,+]|\band\b/i)
    .map((part) => letters(part))
    .filter((part) => part !== '');
  for (const part of parts) {
    const one = byLetters.get(part);
    if (one) return one;
  }
  return null;
}

/** What the last word of a column's header may say of it; a `Base model` is no name and a `Related paper` another's. */
const LAST_WORD: ReadonlySet<FieldName> = new Set([
  'authors',
  'venue',
  'year',
  'date',
  'code',
  'data',
  'video',
  'summary',
  'keywords',
  'institution',
] as const);

/** The field that a column header names: `ML technique(s) used` → `keywords`; null for words that are none. */
export function fieldOfColumn(header: string): FieldName | null {
  const known = fieldOf(header) ?? (BASES_ABOVE_COLUMNS.has(letters(header)) ? 'base' : null);
  if (known !== null) return known;
  const words = header
    .replace(/\(s\)/g, 's')
    .replace(/\sused$/i, '')
    .trim()
    .split(/\s+/);
  const field = fieldOf(words.at(-1) ?? '');
  return field !== null && LAST_WORD.has(field) ? field : null;
}

const KEY =
  /^(?:[\s\p{Extended_Pictographic}•*+>-]|\u{FE0F}|\u{200D})*\[?([\p{L}][\p{L}\p{N} /&;.()_'’-]{0,28}?)\]?\s*[:：]\s*/u;

/** The field a line opens with: `- 📅 Date: August 06, 2026` → `date`; null if it opens with none. */
export function fieldName(text: string): FieldName | null {
  const key = KEY.exec(text)?.[1];
  return key === undefined ? null : fieldOf(key);
}

/** Offset of the value behind the key. */
export const fieldValueStart = (text: string): number => KEY.exec(text)?.[0].length ?? 0;
