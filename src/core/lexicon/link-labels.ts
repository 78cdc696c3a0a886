// Words that lists put on links instead of a title: `[paper]`, `[code]`, `[slides]` … and what they promise.
// Data; misspellings met in public lists are kept on purpose. Folded, letters and digits only.

import { letters } from '../base/text';
import type { LinkType } from '../model/facts';

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const LINK_LABELS: Record<Exclude<LinkType, 'arxiv' | 'doi' | 'openreview'>, readonly string[]> = {
  paper: words(
    `paper, papers, pdf, pub, open access, arxiv, ariv, arxivversion, doi, link, links, source, url, openreview, journal, preprint, ieee, ieeexplore, acm, acmdl, springer, html, abs, abstract, article,
    publication, fulltext, technicalreport, techreport, report, whitepaper, papaer, paperlink, paperarxiv, paperpdf, arxivpaper, arxivpdf, proceedings, camera ready, cameraready, fullpaper, longversion, extendedversion,
    biorxiv, medrxiv, sciencedirect, nature, neurips, nips, icml, iclr, cvpr, iccv, eccv, acl, emnlp, naacl, aaai, ijcai, researchgate, semanticscholar, thesis, hal, ssrn, usenix, pmlr, jmlr, cvf,
    论文, 论文地址, 论文链接, 论文原文, 论文下载, 论文pdf, 原文, 原文链接, 原文地址, 链接, 文章, 논문, 論文, read, readpaper, original, originalpaper, arxivlink, workshop paper, workshoppaper, shortpaper, longpaper, alphaxiv, arxivabs, ps, postscript,
    copy, onlinecopy, freecopy, electroniccopy, onlineversion, onlineedition, htmlversion, deadtreecopy, deadtreeversion, citeseer, citeseerx, citeseerxlink, manuscript, link to paper, link to this paper, link to the paper`,
  ),
  code: words(
    `code, codes, github, gihtub, githb, github page, githubpage, githubrepo, githubrepository, repo, repository, official, officialcode, officialimplementation, unofficial, unofficialcode, sourcecode, implementation, implement, pytorch, tensorflow, tensorflow2, tf,
    keras, caffe, caffe2, torch, theano, matlab, jax, mxnet, paddle, paddlepaddle, python, java, julia, c, cpp, lua, chainer, pythonkeras, pythontf, pythonpytorch, pythontensorflow, pythonreference, javareference, matlabreference, pytorchcode, tensorflowcode, tfcode, pytorchofficial, officialpytorch, officialtensorflow, codeinconstruction,
    codeanddata, codedata, codemodel, codemodels, codeweights, codeandmodels, colab, googlecolab, notebook, gitlab, 代码, 开源代码, 源码, 源代码, 代码地址, 代码链接, 源码地址, 源码链接, 论文代码, 论文源码, 官方代码, コード, 코드, star, stars, githubstars, software, package, library, toolkit, demo code, democode, repositories, code1, code2, pytorchinconstruction, githubinconstruction, re-implementation, reimplementation, reproduction, mindspore, gitee, referencecode, reference implementation`,
  ),
  project: words(
    'project, projects, officialwebsite, official site, 官方网站, 官网, projectpage, projectpages, projectwebsite, website, webpage, web, page, homepage, home, site, 项目主页, 主页, websiteinconstruction, companionwebsite, projectsite, cran, pypi, npm, プロジェクト, 프로젝트',
  ),
  data: words(
    'data, dataset, datasets, model, models, weights, checkpoint, checkpoints, huggingface, hf, hfmodel, hfdataset, supp, supplementary, supplement, supplementarymaterial, supplementarydata, supplementarymaterials, supplementalmaterials, supplementalmaterial, supplemental, appendix, suppl, supplmat, suppmat, download, benchmark, leaderboard, 数据集, 数据, 补充材料, 补充说明, 论文补充材料, 论文补充说明, 附录, modelscope, pretrainedmodels, pretrainedmodel, kaggle, zenodo',
  ),
  video: words(
    'video, videos, youtube, talk, talks, slides, slide, poster, presentation, spotlight, oral, lecture, tutorial, demo, demos, samples, audiosamples, b站, livedemo, onlinedemo, demovideo, bilibili, 视频, 幻灯片, spotlightpresentation, teaser, trailer, podcast, recording, ppt, demopage, interactivedemo, 動画, スライド, 영상, 발표자료',
  ),
  blog: words(
    'blog, writeup, writeups, blogpost, blogposts, post, article summary, summary, notes, note, readingnote, readingnotes, mynotes, review, reviews, explained, news, tweet, tweets, twitter, thread, discussion, 知乎, 知乎文章, 解读, 阅读笔记, 笔记, 博客, zhihu, medium, reddit, explanation, commentary, paperreview, reading note, 読書メモ, 리뷰, twrr, podcast summary, tldr, wechat, 机器之心, 公众号',
  ),
  other: words(
    'bibtex, bib, cite, citation, bibtexcitation, dblp, scholar, gscholar, googlescholar, semanticscholarlink, wiki, wikipedia, license, issue, issues, doc, docs, documentation, backtotop, top, back to top, backtooverview, here, more, learn more, read more, see more, click, click here, reference, references, ref, refs, 参考, 参考文献, 参考资料, tg, telegram, details, connectedpapers, paperswithcode, pwc, patent, book, press, media, faq, contact, email, mailinglist, homepage of author',
  ),
};

const labels = new Set(Object.values(LINK_LABELS).flat().map(letters));

/** What points at something, in words of a link: `this`, `这篇`. */
const POINTERS =
  /^\W*(?:this|that|these|those|it|here|there|(?:this|that|the|an?)?\s?(?:one|other|work|post|article|answer|discussion|repo|page|site|website|comment|note|issue)|see(?: (?:here|also|this))?|click here|more|这篇(?:文章|论文)?|这个|这里|此处|该(?:文|论文|文章)|本文|此文|点击这里|こちら|これ|여기|이 ?논문)\W*$/iu;

/** `paper`, `this paper`, `code`, `this`, `here`: words of a link that name nothing. */
export const isLinkLabel = (text: string): boolean =>
  POINTERS.test(text) || labels.has(letters(text.replace(/^(?:the|this|their|original)\s+/i, '')));
