// Technique vocabulary: natural language processing, its tasks and classical methods.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const language = outline(
  'natural language processing',
  `
natural language processing #discipline = NLP; 自然语言处理; -parsing; -tagging; -understanding; -extraction
natural language understanding #task = language understanding; NLU; 自然语言理解
  text classification #task = document classification; text categorization; topic classification; 文本分类; -classification
    sentiment analysis #task = sentiment classification; opinion mining; 情感分析
      aspect-based sentiment analysis #task = aspect extraction; aspect-level sentiment classification
    emotion recognition #task = emotion detection; emotion classification; 情感识别; 情绪识别
    sarcasm detection #task = sarcasm; sarcastic
    stance detection #task
    hate speech detection #task = toxicity detection; toxic language detection; offensive language detection
    fake news detection #task = rumor detection; misinformation detection; 假新闻检测; fake news; misinformation; propaganda detection; propaganda
    intent detection #task = intent classification; 意图识别
    authorship attribution #task = authorship verification
    readability assessment #task = readability; text complexity
    argument mining #task = argument generation; argumentation mining; argumentation structure; computational argumentation; persuasion
    few-shot text classification #task
  natural language inference #task = textual entailment; recognizing textual entailment; NLI; 自然语言推理; 文本蕴含
  semantic textual similarity #task = semantic similarity; sentence similarity; text similarity; text matching; semantic matching; 文本匹配; 语义相似度
    paraphrase identification #task = paraphrase detection
  reading comprehension #task = machine reading comprehension; machine reading; cloze question; 阅读理解; 机器阅读理解
  word sense disambiguation #task
  commonsense reasoning #task = commonsense knowledge; 常识推理; -reasoning
  coreference resolution #task = anaphora resolution; entity coreference; 指代消解
question answering #task = 问答; 问答系统
  open-domain question answering #task = open-domain qa
  multi-hop question answering #task = multi-hop reasoning; multi-hop qa; multi-hop questions; complex question
  conversational question answering #task = conversational qa
  knowledge base question answering #task = KBQA; question answering over knowledge graphs; knowledge graph question answering; question answering over knowledge bases; kgqa; kbqa
  table question answering #task = table reasoning; table understanding; tabular question answering; table pre-training; tabular pre-training; table encoding; table language model; table representation
  long-form question answering #task
  multiple-choice question answering #task
  answer sentence selection #task = answer selection
  question generation #task
information extraction #task = 信息抽取; -extraction
  named entity recognition #task = NER; entity recognition; nested named entity recognition; 命名实体识别
  relation extraction #task = relation classification; 关系抽取
  event extraction #task = event detection; 事件抽取; event argument extraction; event argument; document-level event extraction; event causality; event schema induction
  entity linking #task = entity disambiguation; named entity disambiguation; 实体链接
  entity resolution #task = record linkage; entity matching; entity alignment
  keyphrase extraction #task = keyword extraction; keyphrase generation; 关键词抽取
  open information extraction #task = OpenIE
  slot filling #task
  temporal relation extraction #task
  entity typing #task
sequence labeling #task = sequence tagging; 序列标注
  part-of-speech tagging #task = pos tagging
  word segmentation #task = chinese word segmentation; 分词
  grammatical error correction #task = spelling correction; 语法纠错
  punctuation restoration #task
syntactic parsing #task = natural language parsing; 句法分析
  dependency parsing #task = dependency parser; 依存句法分析
  constituency parsing #task = phrase structure parsing; grammar induction
  semantic parsing #task = semantic parser; amr parsing; 语义解析
    text-to-SQL #task = NL2SQL; Text2SQL; natural language interface to databases; natural language to sql; schema linking; sql generation; sql parser; cross-domain text-to-sql; schema encoding; sql query generation; text-to-sql parsing; conversational text-to-sql; cross-domain semantic parsing; text-to-sql generation; sql-to-text; sql generation with language models; question decomposition for sql
  semantic role labeling #task = 语义角色标注
  discourse parsing #task = discourse analysis
machine translation #task = translation model; 机器翻译; -translation; mechanical translation; translation system
  neural machine translation #task = NMT; 神经机器翻译
    multilingual neural machine translation #task = multilingual translation; multilingual machine translation
    unsupervised machine translation #task = unsupervised neural machine translation; unsupervised translation
    low-resource machine translation #task = low-resource translation
    simultaneous translation #task = simultaneous machine translation
    document-level machine translation #task = context-aware translation
    zero-shot translation #task
    multimodal machine translation #task
    rare word problem = rare word; unknown word; out-of-vocabulary word; large vocabulary; large target vocabulary; unknown word replacement
  statistical machine translation = phrase-based translation; phrase-based machine translation; 统计机器翻译
  transliteration #task
  translation quality estimation #task = quality estimation for machine translation
natural language generation #task = text generation; NLG; neural text generation; 文本生成; 自然语言生成; language generation; generating natural language
  text summarization #task = summarization; document summarization; sentence summarization; 文本摘要; 自动摘要; -summarization; summarizing; summarizer; summary generation; summarisation; 摘要
    meeting summarization #task
  controllable text generation #task = controllable generation; guided decoding; 可控文本生成; controllable image synthesis; controllable image generation; controllable video generation; conditional generation; controllable synthesis; conditional generative model
  data-to-text generation #task = table-to-text; table-to-text generation
  story generation #task = narrative generation; creative writing; storytelling
  text style transfer #task
  paraphrase generation #task = paraphrasing; text rewriting
  text simplification #task
  headline generation #task
  poetry generation #task
  text editing #task = text infilling; edit-based generation
  decoding strategy = decoding algorithm; nucleus sampling; top-k sampling; contrastive decoding; minimum bayes risk decoding; neural text degeneration; 解码策略
    constrained decoding = structured generation; grammar-constrained decoding; constrained generation; lexically constrained decoding
  natural language generation evaluation #task = nlg evaluation; text generation evaluation; evaluation of text generation; reference-free evaluation; evaluation metric; automatic evaluation metric; BLEU; BERTScore; ROUGE; evaluation of generated text
dialogue system #task = conversational agent; dialog system; conversational ai; chatbot; open-domain dialogue; end-to-end dialogue system; 对话系统; 聊天机器人; -dialogue; -conversation; -chatbot
  task-oriented dialogue #task = task-oriented dialog; task-oriented dialogue system; goal-oriented dialogue; 任务型对话
  dialogue state tracking #task = belief tracking
  dialogue generation #task = response generation; conversational response generation; neural response generation; neural conversation model; dialog generation; short-text conversation; 对话生成; dialogue response generation; conversation generation; open-domain conversation; conversational response; conversation model; neural conversation; conversational model
    response selection #task
    response diversity = diversity-promoting objective
    persona-based dialogue = persona-based model; personalized dialogue; speaker consistency; persona consistency; persona-grounded; persona-consistent; personality-aware
  dialogue policy learning = dialogue management; dialogue policy
  empathetic dialogue = emotional support conversation; empathetic response; emotional support; empathetic dialog; empathetic response generation
  hierarchical recurrent encoder-decoder < encoder-decoder architecture = hierarchical encoder-decoder; hierarchical latent variable encoder-decoder; HRED
word embedding = word vector; distributed word representation; word representation; distributed representation; static embedding; 词向量; 词嵌入; word2vec; glove; vector representation of words
  skip-gram = continuous bag-of-words; skip-gram model
  contextualized word embedding = contextualized word representation; context-dependent word representation; contextual representation; contextual embedding; contextualized embedding; contextualized representation; contextual word representation
  subword embedding = character embedding; character-level model; character-aware model
  cross-lingual embedding = cross-lingual word embedding; bilingual embedding; multilingual embedding; bilingual word embedding
  word embedding debiasing = gender debiasing
sentence embedding = text embedding; sentence representation; sentence vector; universal sentence encoder; sentence encoder; text representation; 句向量; 句子嵌入; 文本嵌入
  document embedding = paragraph vector; document representation; document vector
  dense embedding = semantic embedding
bag-of-words model = bag of words; n-gram model; n-gram language model; TF-IDF
tokenization #strict = subword tokenization; byte pair encoding; subword segmentation; tokenizer; tokenizer-free model; byte-level model; subword unit; BPE; 分词器
topic modeling #task = latent dirichlet allocation; neural topic model; 主题模型
language model #discipline = neural language model; probabilistic language model; statistical language model; 语言模型; 语言建模; language representation
  masked language modeling = MLM; whole word masking; 掩码语言模型; masked lm
  autoregressive language model = causal language modeling; left-to-right language modeling; autoregressive modeling; 自回归; next token prediction
  permutation language modeling = generalized autoregressive pretraining; autoregressive pretraining
  replaced token detection
  next sentence prediction = NSP; sentence-order objective
  span prediction = span corruption; prefix language modeling; infilling objective; fill-in-the-middle
  conditional language model = conditional transformer
  pre-trained language model < pre-training = language model pre-training; PLM; 预训练语言模型
  multilingual language model = multilingual pretraining; cross-lingual language model; multilingual model; cross-lingual pre-training; 多语言模型
  text-to-text framework = text-to-text; text-to-text transformer; text-to-text transfer transformer
  nonparametric language model = nearest neighbor language model; semi-parametric model; nonparametric masked language modeling
  domain-specific language model = domain-specific large language model; biomedical language model; financial language model; scientific language model; medical large language model
  diffusion language model < diffusion model = diffusion-based language model; text diffusion; masked diffusion language model; discrete diffusion language model; diffusion large language model; 扩散语言模型
  emergent communication = language emergence
cross-lingual transfer = cross-lingual learning; zero-shot cross-lingual transfer; cross-lingual; 跨语言
low-resource language = low-resource natural language processing; low-resource nlp; under-resourced language; 低资源
text normalization #task = inverse text normalization
lexical simplification #task
compositional generalization #strict = systematic generalization; compositional generalisation
lexical semantics = distributional semantics; semantic compositionality; compositionality; semantic change detection; lexical semantic change
linguistic annotation #task = treebank annotation
text mining #task = text analytics
fact checking #task = fact verification; claim verification; automated fact-checking; 事实核查
knowledge graph construction #task = knowledge base construction; ontology learning; taxonomy induction; ontology construction; 知识图谱构建
legal text processing #task = legal judgment prediction; legal natural language processing; legal nlp
citation analysis #task = citation recommendation; citation function classification; scientific document processing; scholarly document processing; bibliometrics; scientometrics
acronym disambiguation #task = abbreviation expansion; acronym extraction
plagiarism detection #task = text reuse detection
machine-generated text detection #task = ai-generated text detection; generated text detection; llm-generated text detection; llm-generated text; machine-generated text; ai-generated text
text watermarking < watermarking = language model watermarking; llm watermarking; watermark for large language models
relevance feedback < information retrieval
sentence order prediction < pre-training
reversible layer < transformer = reversible network; reversible residual network
multi-turn dialogue < dialogue system = multi-turn dialogue reasoning
dialogue evaluation #task < dialogue system = dialog evaluation; conversation evaluation
compositional semantics < natural language processing
speech act < dialogue system
answer extraction #task < question answering = answer span; answer span prediction
dynamic masking < masked language modeling = span masking; 动态掩码
long text < long-context modeling = long-document understanding; long text understanding
morphology #task #strict < natural language processing = morphological analysis; lemmatization; morphological inflection; stemming; morphological segmentation
code-switching #task < multilingual language model = code-mixing; code-mixed
dialogue act recognition #task < dialogue system = dialogue act; dialog act; dialogue act classification
document-level relation extraction #task < relation extraction = triple extraction; relational triple extraction; open relation extraction; entity relation extraction
abstract meaning representation #task < semantic parsing = AMR; frame semantic parsing; frame semantics; meaning representation
figurative language #task < natural language processing = metaphor; irony; humor; humour; metaphor detection; humor recognition; irony detection; pun
abusive language detection #task < text classification = hate speech; toxicity; offensive language; toxic language; abuse detection; cyberbullying
latent semantic analysis < topic modeling = LSA; latent semantic indexing
medical dialogue #task < clinical natural language processing = medical consultation; medical conversation; patient-doctor dialogue
intermediate representation for semantic parsing < semantic parsing = grammar-based decoding; sketch-based decoding; relation-aware encoding; relation-aware self-attention
pattern recognition < machine learning = statistical pattern recognition
word sense induction #task < word sense disambiguation = sense embedding; multi-sense embedding; sense-specific embedding
natural logic < natural language inference
coherence model < natural language processing = discourse coherence; topical coherence; coherence relaxation
glyph embedding < word embedding = pinyin embedding; radical embedding; subcharacter embedding
bigram feature < natural language processing = n-gram feature; n-gram; bag of n-grams
hierarchical decoding < natural language generation = two-stage decoding; coarse-to-fine decoding
intention modeling < dialogue system = intention network
entity description < entity linking = entity definition
latent entity type < entity typing
word sense = polysemy
computational semantics
gap sentence generation < text summarization = extracted gap-sentence
control code < natural language generation = control token; prefix control
topic-aware sampling < dense retrieval
self-information = information content; surprisal
perplexity < language model = perplexity filtering
bilingual lexicon induction #task < cross-lingual embedding = word translation; lexicon induction; bilingual lexicon
cross-lingual mapping < cross-lingual embedding
hubness problem = hubness
embedding post-processing < word embedding = counter-fitting
parallel corpus = parallel data; parallel corpora; 平行语料
parallel sentence mining #task < machine translation
pivot translation < machine translation
reordering model < statistical machine translation
word alignment #task < statistical machine translation
hierarchical phrase-based translation < statistical machine translation = hierarchical phrase
minimum risk training < statistical machine translation = MERT
coverage mechanism
interactive machine translation #task < machine translation = computer-assisted translation
translation memory < machine translation
automatic post-editing #task < machine translation = post-editing
decipherment #task
machine translation evaluation #task < machine translation = translation evaluation; evaluation of machine translation
bidirectional decoding < decoding strategy
length control < controllable text generation = length constraint
translationese < machine translation
literary translation #task < machine translation
related languages
dialect < natural language processing
language adaptation < multilingual language model = language-adaptive
opinion extraction #task < sentiment analysis
opinion summarization #task < text summarization
sentiment lexicon
subjectivity analysis #task < sentiment analysis = subjectivity
multimodal sentiment analysis #task < sentiment analysis = multimodal sentiment; multimodal emotion recognition
emotion recognition in conversation #task < emotion recognition
review generation #task < natural language generation
extractive summarization #task < text summarization
abstractive summarization #task < text summarization = abstractive text summarization
multi-document summarization #task < text summarization = multi-document
long document summarization #task < text summarization
query-focused summarization #task < text summarization = query-focused
cross-lingual summarization #task < text summarization
unsupervised summarization < text summarization
multimodal summarization #task < text summarization
summarization evaluation #task < text summarization
factual inconsistency detection #task < factuality = factual error; unfaithful; detecting factual errors
timeline summarization #task < text summarization = temporal summarization
extreme summarization #task < text summarization
dialogue summarization #task < text summarization = dialog summarization; conversation summarization; abstractive dialogue summarization
clinical note generation #task < clinical natural language processing = doctor-patient conversation
knowledge-grounded generation = knowledge-grounded dialog; knowledge-grounded; knowledge-grounded dialogue generation
proactive dialogue < dialogue system = topic transition; target-guided
persuasive dialogue < dialogue system = negotiation dialogue
multimodal dialogue #task < dialogue system = visually grounded dialogue; multimodal conversation; multimodal dialog
situated dialogue < dialogue system = embodied dialogue; collaborative dialogue
dialogue coherence < dialogue system
retrieval-based dialogue < dialogue system = multi-turn response selection
clarifying question #task < dialogue system
multi-party dialogue < dialogue system
long-term conversation < dialogue system = long-term dialogue
user simulation
common ground < dialogue system
pragmatics #strict < natural language processing
presupposition < natural language processing = false premise; unanswerable question; answerability
logical form generation < semantic parsing = logical form
math word problem solving #task < mathematical reasoning = word problem
distantly supervised relation extraction < relation extraction = distantly supervised
few-shot relation extraction < relation extraction = few-shot relation classification; few-shot relation
joint entity and relation extraction < relation extraction = entities and relations
few-shot named entity recognition < named entity recognition = few-shot ner
universal information extraction < information extraction
multi-word expression < lexical semantics
structural ambiguity < syntactic parsing
transition-based parsing < dependency parsing = transition-based
categorial grammar < syntactic parsing = CCG
treebank
rhetorical structure < discourse parsing = discourse relation; discourse-aware
text segmentation #task < natural language processing
maximum entropy model < natural language processing
bidirectional language model < language model = bidirectional encoder representation
probing classifier
domain-specific embedding < word embedding
text adversarial attack < adversarial attack = textual adversarial
text data augmentation < data augmentation
content planning < natural language generation = referring expression generation; content plan
retrieve-and-edit < natural language generation
text variational autoencoder < variational autoencoder = sentences from a continuous space
repetition in text generation < natural language generation = text degeneration
diversity in text generation < natural language generation = diverse response
text coherence < natural language generation
humor generation #task < natural language generation
historical text processing #task < natural language processing = historical document
emoji prediction #task < text classification = emoji
human evaluation of text < natural language generation evaluation = human judgment
automatic text evaluation < natural language generation evaluation = automatic evaluation; meta-evaluation; automatic metrics
hierarchical text classification #task < text classification
out-of-scope intent detection #task < intent detection = intent discovery
joint intent detection and slot filling < intent detection
character-level language model < language model = byte-level language model; character-based; character-level neural machine translation
subword regularization < tokenization
vocabulary learning < tokenization
`,
);
