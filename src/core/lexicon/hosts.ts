// What lives at a web address, by host and path: the strongest sign of whether a link is a paper.
// Data; links.ts in extract reads it. Order within a kind does not matter; the longest matching suffix wins.

export type HostKind =
  | 'paper'
  | 'code'
  | 'video'
  | 'blog'
  | 'data'
  | 'social'
  | 'shop'
  | 'reference'
  | 'badge'
  | 'tool';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Host suffixes (`arxiv.org` also means `export.arxiv.org`), optionally with the start of a path. */
export const HOSTS: Record<HostKind, readonly string[]> = {
  paper: list(`
    arxiv.org arxiv-export-lb.library.cornell.edu doi.org dx.doi.org openreview.net aclanthology.org aclweb.org aclanthology.info
    dl.acm.org portal.acm.org delivery.acm.org doi.acm.org acm.org/doi acm.org/citation ieeexplore.ieee.org computer.org/csdl link.springer.com springerlink.com
    papers.nips.cc proceedings.neurips.cc papers.neurips.cc proceedings.iclr.cc nips.cc/paper thecvf.com/content thecvf.com/virtual cv-foundation.org proceedings.mlr.press
    jmlr.org sciencedirect.com nature.com biorxiv.org medrxiv.org chemrxiv.org psyarxiv.com eartharxiv.org ssrn.com
    semanticscholar.org pdfs.semanticscholar.org usenix.org/conference usenix.org/system usenix.org/legacy usenix.org/events usenix.org
    ojs.aaai.org aaai.org/ocs aaai.org/papers aaai.org/library aaai.org/index.php ijcai.org mdpi.com ecva.net pnas.org science.org sciencemag.org cell.com
    ncbi.nlm.nih.gov pubmed.ncbi.nlm.nih.gov europepmc.org onlinelibrary.wiley.com academic.oup.com oxfordjournals.org journals.plos.org
    plos.org frontiersin.org hindawi.com iopscience.iop.org pubs.acs.org pubs.rsc.org pubs.aip.org aip.scitation.org journals.aps.org
    link.aps.org epubs.siam.org tandfonline.com journals.sagepub.com sagepub.com royalsocietypublishing.org cambridge.org/core annualreviews.org
    jair.org vldb.org/pvldb vldb.org cidrdb.org kdd.org/kdd sigir.org eprint.iacr.org iacr.org ndss-symposium.org roboticsproceedings.org
    citeseerx.ist.psu.edu citeseer.ist.psu.edu citeseer.nj.nec.com hal.science hal.inria.fr hal.archives-ouvertes.fr core.ac.uk osti.gov
    isca-speech.org isca-archive.org mitpressjournals.org direct.mit.edu mitpress.mit.edu/journals jstor.org researchgate.net/publication academia.edu
    distill.pub transformer-circuits.pub drops.dagstuhl.de emerald.com bmvc2019.org bmva.org bmva-archive.org.uk mlsys.org proceedings.mlsys.org
    icml.cc/Conferences icml.cc/virtual neurips.cc/virtual iclr.cc/virtual karger.com jneurosci.org elifesciences.org embopress.org genome.cshlp.org
    rupress.org physiology.org bmj.com thelancet.com nejm.org jamanetwork.com spiedigitallibrary.org osapublishing.org opg.optica.org
    sci-hub.se sci-hub.st sci-hub.ru sci-hub.tw
    degruyter.com worldscientific.com inderscienceonline.com igi-global.com projecteuclid.org ams.org/journals msp.org
    papers.ssrn.com philpapers.org osf.io/preprints zenodo.org/record/paper preprints.org techrxiv.org researchsquare.com authorea.com
    dspace.mit.edu escholarship.org infoscience.epfl.ch lirias.kuleuven.be tspace.library.utoronto.ca digitalcommons diva-portal.org
    theses.hal.science proquest.com tel.archives-ouvertes.fr proceedings.com scholarworks nber.org rfc-editor.org tools.ietf.org/html/rfc
    research.google/pubs research.google.com/archive research.google.com/pubs ai.google/research/pubs research.facebook.com/publications research.fb.com/publications ai.facebook.com/research/publications
    ai.meta.com/research/publications microsoft.com/en-us/research/publication microsoft.com/en-us/research/uploads microsoft.com/en-us/research/wp-content
    microsoft.com/en-us/research/video/paper research.microsoft.com/pubs research.microsoft.com/apps/pubs research.nvidia.com/publication research.nvidia.com/sites machinelearning.apple.com/research amazon.science/publications
    assets.amazon.science storage.googleapis.com/deepmind-media cdn.openai.com/papers cdn.openai.com/better-language-models d4mucfpksywv.cloudfront.net static.googleusercontent.com/media/research.google.com
    adsabs.harvard.edu/abs adsabs.harvard.edu/full adsabs.harvard.edu/#abs ads.harvard.edu/abs plosone.org firstmonday.org jama.ama-assn.org pubmedcentral.nih.gov
    cmaj.ca bmj.bmjjournals.com springeropen.com biomedcentral.com journals.ametsoc.org
    huggingface.co/papers paperswithcode.com/paper alphaxiv.org ar5iv.org ar5iv.labs.arxiv.org browse.arxiv.org scholar.archive.org dblp.org/rec dblp.uni-trier.de/rec scholar.google.com/scholar
    wandb.ai/paper lesswrong.com/paper ceur-ws.org inspirehep.net scipost.org s3-us-west-2.amazonaws.com/openai-assets s3.us-west-2.amazonaws.com/openai-assets
  `),
  code: list(`
    github.com gitlab.com bitbucket.org gist.github.com sourceforge.net code.google.com codeocean.com gitee.com huggingface.co/spaces
    colab.research.google.com anonymous.4open.science codeberg.org pypi.org npmjs.com cran.r-project.org bioconductor.org launchpad.net
    nbviewer.jupyter.org nbviewer.org paperswithcode.com/lib replicate.com openi.pcl.ac.cn git.io sr.ht
  `),
  video: list(`
    youtube.com youtu.be vimeo.com bilibili.com b23.tv slideslive.com videolectures.net v.youku.com techtalks.tv ted.com channel9.msdn.com
    zhihu.com/zvideo crossminds.ai underline.io loom.com twitch.tv infoq.com/presentations slideshare.net speakerdeck.com
  `),
  blog: list(`
    medium.com towardsdatascience.com towardsai.net blogspot.com wordpress.com substack.com zhuanlan.zhihu.com zhihu.com mp.weixin.qq.com
    blog.csdn.net csdn.net jianshu.com cnblogs.com juejin.cn hackernoon.com dev.to tumblr.com ai.googleblog.com research.googleblog.com
    googleblog.com blog.google deepmind.com/blog deepmind.google/discover openai.com/blog openai.com/index openai.com/research blog.openai.com anthropic.com/news
    ai.meta.com/blog ai.facebook.com/blog code.facebook.com engineering.fb.com venturebeat.com techcrunch.com wired.com nytimes.com
    theverge.com technologyreview.com quantamagazine.org bair.berkeley.edu/blog thegradient.pub lilianweng.github.io colah.github.io
    jalammar.github.io karpathy.github.io sebastianraschka.com ruder.io huggingface.co/blog developer.nvidia.com/blog devblogs.nvidia.com
    blogs.nvidia.com microsoft.com/en-us/research/blog microsoft.com/en-us/research/project netflixtechblog.com eng.uber.com engineering.linkedin.com
    databricks.com/blog blog.acolyer.org news.ycombinator.com wildml.com infoq.com/news infoq.com/articles notion.site qiita.com velog.io tistory.com
    reddit.com lesswrong.com alignmentforum.org gwern.net x.ai/blog mistral.ai/news stability.ai/news qwenlm.github.io/blog nlp.seas.harvard.edu
    distill.pub/about martinfowler.com syncedreview.com analyticsvidhya.com machinelearningmastery.com fast.ai yuque.com
  `),
  data: list(`
    kaggle.com zenodo.org huggingface.co/datasets huggingface.co dataverse.harvard.edu figshare.com data.mendeley.com drive.google.com docs.google.com
    pan.baidu.com dropbox.com ieee-dataport.org openslr.org modelscope.cn archive.ics.uci.edu physionet.org commoncrawl.org image-net.org
    cocodataset.org catalog.ldc.upenn.edu opendatalab.com 1drv.ms onedrive.live.com mega.nz
  `),
  social: list(
    'twitter.com x.com linkedin.com facebook.com weibo.com discord.gg discord.com slack.com t.me scholar.google.com openreview.net/profile openreview.net/~ arxiv.org/search arxiv.org/a/ ieeexplore.ieee.org/author dl.acm.org/profile orcid.org dblp.org/pid dblp.org/pers dblp.uni-trier.de/pers mastodon.social instagram.com',
  ),
  shop: list(
    'amazon.com amazon.co.uk amazon.de amzn.to oreilly.com manning.com packtpub.com nostarch.com udemy.com coursera.org edx.org udacity.com deeplearningbook.org goodreads.com books.google.com',
  ),
  reference: list(
    'wikipedia.org en.wikipedia.org wikidata.org stackoverflow.com stackexchange.com quora.com stats.stackexchange.com baike.baidu.com connectedpapers.com papers.cool dblp.org',
  ),
  badge: list(
    'img.shields.io badgen.net awesome.re badge.fury.io hits.seeyoufarm.com visitor-badge api.star-history.com star-history.com starchart.cc camo.githubusercontent.com komarev.com cdn.rawgit.com/sindresorhus travis-ci.org codecov.io zenodo.org/badge api.visitorbadge.io user-images.githubusercontent.com raw.githubusercontent.com/sindresorhus',
  ),
  tool: list(
    'cookbook.openai.com pytorch.org tensorflow.org keras.io scikit-learn.org jupyter.org readthedocs.io readthedocs.org docs.rs crates.io',
  ),
};
