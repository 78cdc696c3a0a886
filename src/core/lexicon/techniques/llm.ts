// Technique vocabulary: large language models, prompting, alignment, reasoning, agents, code models.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const llm = outline(
  'large language models',
  `
large language model #family < language model = LLM; 大语言模型; 大型语言模型; 大模型
  small language model #family = SLM; 小语言模型
  code large language model #family = code llm; language model for code; language model of code; code language model; pre-trained model of code
  open-source large language model #family = open large language model; open llm; open-source llm; foundation language model
  multimodal large language model #family < multimodal learning = multimodal llm; MLLM; large multimodal model; LMM; multimodal language model; omni model; 多模态大模型; 多模态大语言模型
    vision-language model #family = VLM; large vision-language model; LVLM; visual language model; 视觉语言模型
    video large language model #family = video llm; Video-LLM
    audio language model #family = speech language model; audio large language model; speech large language model; spoken language model
  large reasoning model #family = reasoning model; reasoning language model; reasoning llm; LRM
foundation model #family = large-scale foundation model; 基础模型
  vision foundation model #family = visual foundation model
prompting = prompt engineering; prompt learning; prompt-based learning; prompt design; prompt programming; prompting method; prompting technique; 提示工程; 提示学习; -prompt; -prompting
  in-context learning = ICL; in-context example; demonstration selection; in-context demonstration; many-shot in-context learning; 上下文学习; in-context learner; prompt order; few-shot demonstration
  zero-shot prompting
  few-shot prompting
  chain-of-thought prompting = chain of thought; CoT; chain-of-thought reasoning; long chain-of-thought; long cot; 思维链
    self-consistency
    tree of thoughts = graph of thoughts
    program-aided reasoning = program of thoughts; program-aided language model
    least-to-most prompting = problem decomposition; question decomposition; decomposed prompting
    latent reasoning = implicit chain-of-thought; continuous thought; latent chain-of-thought; implicit reasoning; reasoning in latent space
    chain-of-thought compression = efficient reasoning; concise reasoning; overthinking
    multimodal chain-of-thought
    chain-of-thought faithfulness = faithful reasoning; faithfulness of chain-of-thought
  prompt optimization = automatic prompt engineering; automatic prompt optimization; prompt search; automatic prompt generation; automatically generated prompt; discrete prompt search; prompt generation
  verbalizer #strict
  cloze-style prompting = pattern exploiting training; pattern-verbalizer pair; template-based prompting
  prompt-based fine-tuning = prompt-based tuning; prompt-based finetuning; differentiable prompt; pre-trained prompt tuning
  role-playing = role-playing agent; persona prompting; character role-play; character simulation; persona simulation; persona dialogue
  step-back prompting
  knowledge probing = factual probing; knowledge elicitation; language model as knowledge base; fact probing
instruction tuning = instruction fine-tuning; instruction finetuning; visual instruction tuning; multitask prompted training; multimodal instruction tuning; 指令微调
  instruction following #task = 指令遵循
  instruction generation = self-instruct; self-generated instruction; evol-instruct; instruction synthesis; instruction data generation
  supervised fine-tuning = SFT; supervised finetuning; 监督微调
  instruction hierarchy = system prompt
  cross-task generalization
alignment of language models = ai alignment; llm alignment; model alignment; human alignment; value alignment; alignment with human preference; alignment tax; preference alignment; large language model alignment; superalignment; 价值对齐; 人类对齐; -alignment
  reinforcement learning from human feedback < reinforcement learning = RLHF; human feedback; learning from human feedback; learning from feedback; 人类反馈强化学习; 人类反馈
    reward modeling = preference model; reward model training; generative reward model; 奖励模型
      process reward model = process supervision; PRM; step-level verification; process-supervised reward model; process reward; step-level reward; outcome reward model
      reward hacking = reward overoptimization; reward model overoptimization; specification gaming; reward misspecification
    reinforcement learning from AI feedback = RLAIF; ai feedback; constitutional ai; model feedback
    proximal policy optimization < policy gradient = PPO; clipped surrogate objective
    group relative policy optimization < policy gradient = GRPO; group sequence policy optimization
    reinforcement learning with verifiable rewards = RLVR; verifiable reward; rule-based reward; outcome reward
  direct preference optimization = DPO; preference optimization; iterative preference optimization; direct alignment algorithm; reference-free preference optimization; 直接偏好优化; direct preference; preference tuning; preference fine-tuning
  rejection sampling = best-of-N; best-of-n sampling; rejection sampling fine-tuning
  self-rewarding language model = self-rewarding
  self-play fine-tuning
  scalable oversight = weak-to-strong generalization; debate as oversight
  safety alignment < AI safety = harmlessness; safety tuning; safety training; safe alignment; 安全对齐; refusal behavior; refusal training; safety guardrail; refusal
  pluralistic alignment = personalized alignment
AI safety = artificial intelligence safety; safety of language models; llm safety; safety evaluation; responsible ai; trustworthiness; trustworthy ai; 人工智能安全
  red teaming = automated red teaming; 红队
  jailbreak attack = jailbreaking; jailbroken; 越狱攻击; -jailbreak; -jailbreaking
  prompt injection = indirect prompt injection; prompt injection attack; 提示注入
  guardrail = input-output safeguard; content moderation; safety classifier; safety classification
  deceptive alignment = sleeper agent; deception in language models; sandbagging
  detoxification = language model detoxification; toxicity mitigation
  social bias #task = bias mitigation; gender bias; debiasing; bias in language models; societal bias; bias evaluation
hallucination = object hallucination; 幻觉; -hallucination; hallucination evaluation; hallucination benchmark; hallucinate; hallucinating; hallucinatory; hallucinated
  hallucination detection #task = detecting hallucinations; detect hallucinations; detection of hallucinations; hallucinated text detection; hallucination detector
  hallucination mitigation = mitigating hallucinations; mitigate hallucinations; mitigating hallucination; reducing hallucinations; reduce hallucination; reducing hallucination; correcting hallucination; mitigates hallucination; mitigate hallucination; mitigation of hallucinations
  factuality #strict = factual consistency; factuality evaluation; factual accuracy; truthfulness; 事实性; truthful; factual knowledge; factual; factually; truthful answers
  attribution in language models = citation generation; attributed text generation; answer attribution; attributed question answering
  sycophancy #strict
retrieval-augmented generation = RAG; retrieval augmentation; retrieval-augmented language model; retrieval-augmented model; retrieval-enhanced language model; retrieval-augmented llm; retrieval-enhanced transformer; agentic rag; 检索增强生成; 检索增强; retrieval-enhanced; retrieval-augmented
  graph-based retrieval-augmented generation = GraphRAG; graph rag; knowledge graph rag
  multimodal retrieval-augmented generation = multimodal rag
  document chunking = text chunking; chunking strategy
  hypothetical document embedding = HyDE
  web-augmented language model = internet-augmented language model; web search agent
  deep research agent = deep research; agentic search
  knowledge-intensive task #task = knowledge-intensive nlp; knowledge-intensive
knowledge editing = model editing; fact editing; knowledge update; 知识编辑
  machine unlearning < privacy-preserving machine learning = unlearning; llm unlearning; data deletion; concept erasure; 机器遗忘; -unlearning
  knowledge injection = knowledge-enhanced language model; knowledge-enhanced pre-training; knowledge infusion; knowledge integration
  knowledge conflict = context-memory conflict; contextual knowledge; knowledge selection; parametric knowledge
long-context modeling = long context; long-context language model; long-context large language model; context window; infinite context; long document; long-context llm; 长上下文; 长文本
  memory-augmented language model = long-term memory; memory mechanism; agent memory; memory management for agents; episodic memory; working memory; 长期记忆; long-term agent memory; shared agent memory; memory for agents
  needle-in-a-haystack evaluation = needle in a haystack; lost in the middle
  recurrent memory
  context engineering
reasoning in language models = llm reasoning; reasoning with language models; language model reasoning; reasoning ability; reasoning capability; 推理能力
  mathematical reasoning #task = math reasoning; math word problem; mathematical problem solving; arithmetic reasoning; math problem solving; 数学推理
  logical reasoning #task = deductive reasoning; inductive reasoning; symbolic reasoning; 逻辑推理; -reasoning
  causal reasoning #task
  spatial reasoning #task = visual-spatial reasoning; spatial understanding; 空间推理
  temporal reasoning #task
  visual reasoning #task = multimodal reasoning; compositional visual reasoning; 视觉推理; multimodal mathematical reasoning; multi-modal reasoning; video reasoning; visual mathematical reasoning; -reasoning
  analogical reasoning #task = abstract reasoning
  scientific reasoning #task = medical reasoning; clinical reasoning
  theory of mind #task = machine theory of mind
  multi-step reasoning = step-by-step reasoning; complex reasoning
test-time scaling = test-time compute; inference-time scaling; inference-time compute; test-time compute scaling; inference scaling; 测试时扩展; -scaling
  self-refinement = iterative refinement; self-correction; self-reflection; self-improvement; self-critique; self-feedback; self-verification; self-debugging; 自我改进; 自我反思
  verifier-guided search = learned verifier; verification of reasoning; generative verifier
  budget forcing = thinking budget; adaptive thinking
  process-guided search = tree search decoding; deliberate decoding; search-guided decoding
  self-taught reasoner = bootstrapped reasoning; reasoning bootstrapping; star bootstrapping
emergent ability = 涌现能力; 涌现
large language model evaluation #task = llm evaluation; evaluation of large language models; evaluating large language models; language model evaluation; holistic evaluation; 大模型评测
  LLM-as-a-judge = llm judge; LLM-as-judge; judge model; llm-based evaluation; llms as judges; llm-as-judge; llm-based evaluator; evaluator llm; generative judge; llm as a judge
  pairwise comparison evaluation = arena evaluation; elo rating
  prompt sensitivity = prompt robustness; positional bias
  confidence elicitation = verbalized confidence; semantic entropy; uncertainty in language models; entropy-based uncertainty
language agent = llm agent; llm-based agent; autonomous agent; large language model agent; language model agent; ai agent; agentic system; agentic workflow; agentic ai; agent framework; 智能体; 自主智能体; -agent; -assistant
  tool use #strict = tool learning; function calling; tool calling; tool-augmented language model; api calling; tool invocation; tool-integrated reasoning; 工具调用; 工具学习; tool selection; tool making; tool learning with language models; use tools; tool-using; tool usage; tool-augmented; using tools; tool manipulation; external tool; tool planning; tool call; tool learner; tool-augmented llm; augmented language model; tool documentation
    model context protocol = mcp server; Model Context Protocol
  multi-agent collaboration = multi-agent debate; llm-based multi-agent; multi-agent framework; multi-agent conversation; multi-agent cooperation; collaborative agents; 多智能体协作
  agent planning = task planning; llm planning; planning with language models; plan-and-execute; task decomposition; 任务规划
  reasoning and acting = react prompting
  generative agent = social simulation; human behavior simulation; simulated society; agent-based social simulation; believable agent
  web agent = web navigation; web automation; web browsing agent; 网页智能体
  graphical user interface agent = gui agent; computer use agent; computer use; mobile agent; gui automation; mobile gui agent; gui grounding; ui automation; device control; 图形界面智能体; GUI agents; computer control; os agent; digital agent; office automation; task automation; robotic process automation; mobile automation; smartphone automation; graphical user interface automation
  embodied agent #task < embodied AI = embodied instruction following; embodied task planning
  agent evaluation #task = agent benchmark; agent-as-a-judge; evaluation of agents
  agent fine-tuning = agent tuning; agentic reinforcement learning; agent training; trajectory tuning
  scientific discovery agent #task = ai scientist; automated scientific discovery; scientific discovery; research agent; autonomous research; 科学发现
  data science agent #task = data analysis agent; data science automation; automated data science; data science assistant
  self-evolving agent = open-ended agent; skill library; lifelong agent; self-improving agent
  human-agent interaction = human-agent collaboration
  general AI assistant #task = ai assistant; personal assistant; 个人助理
model routing = llm routing; llm cascade; model selection for queries; llm ensemble; mixture of agents
post-training = post-training of language models; 后训练
  language model adaptation = adaptation of language models; domain adaptation of language models
  self-training of language models = self-improving language model; self-generated data; iterative self-training; self-play learning
model collapse = recursive training; self-consuming training
training dynamics #strict = learning dynamics; training stability; loss spike
language model interpretability < interpretability = BERTology; analysis of bert; attention analysis
code generation #task < program synthesis = code synthesis; llm-based code generation; competition-level code generation; repository-level code generation; text-to-code generation; neural code generation; code generation model; 代码生成; -synthesis; -completion; -repair
  code completion #task = code auto-completion; repository-level code completion; 代码补全
  code intelligence #task = code understanding; neural code intelligence; code representation learning; code representation; source code modeling; code pre-training; 代码理解
  code search #task = neural code search; semantic code search; code retrieval; 代码搜索
  code summarization #task = source code summarization; code comment generation; comment generation; 代码摘要
  code translation #task = program translation; code migration; transpilation; 代码翻译
  code review automation #task = automated code review; code review; code review generation; 代码审查
  software engineering agent #task = coding agent; issue resolution; agentic coding; swe agent; github issue resolution; pull request; github issue; issue tracking; repository-level; repository-level code; software issue
  competitive programming #task = competition-level programming; programming contest
  code evaluation #task = evaluation of code generation; code generation evaluation; code correctness evaluation; functional correctness
  code reasoning #task = code execution prediction; execution reasoning; program execution prediction
  round-trip correctness
  execution feedback = execution-based feedback; compiler feedback; unit test feedback; execution-guided decoding
  commit message generation #task = commit generation
  hardware code generation #task = verilog generation; rtl generation; hardware description generation; Verilog; RTL; hardware design; EDA; global routing; macro placement
  data visualization code generation #task = chart-to-code; text-to-visualization; visualization generation
context management < large language model = context selection; proactive context management; context folding; context curation
procedural memory < memory-augmented language model
exhaustive search < heuristic search
agent orchestration < multi-agent system = multi-agent orchestration; orchestration of agents; workflow generation; workflow orchestration; agentic workflow generation
verbalized uncertainty < uncertainty estimation
continual pruning < pruning
global pruning < pruning
retrieval head < mechanistic interpretability = retrieval heads
attention head analysis < mechanistic interpretability = attention head; attention heads
numerical reasoning #task < mathematical reasoning = quantitative reasoning
abductive reasoning < logical reasoning = abduction; defeasible reasoning
physical reasoning #task < commonsense reasoning = physical commonsense
slow thinking < test-time scaling = slow-thinking; deliberate reasoning; long reasoning
reflection in language models < self-refinement = reflective reasoning; reflexion; reflective agent
screen understanding #task < graphical user interface agent; visual grounding = ui understanding; screen parsing; gui understanding; screenshot understanding; ui grounding; user interface understanding; screen parser
multimodal agent < language agent = multi-modal agent; vision-language agent; vlm agent; multimodal llm agent
synthetic demonstration < synthetic data generation = synthetic trajectory; trajectory synthesis; demonstration synthesis
user simulation #task < task-oriented dialogue = simulated user; user simulator
cultural alignment < alignment of language models = cultural bias; cross-cultural; cultural values
outline-based generation < natural language generation = outline generation; long-form report
claim decomposition < fact checking = atomic fact; atomic claim; claim extraction; factual consistency evaluation
program-of-thought prompting < chain-of-thought prompting = program-aided
prompt injection defense = prompt hardening
meta-prompting < prompting = meta-prompt; meta prompt
adversarial prompting < prompting = adversarial prompt
self-reminder < prompting = self-examination; in-context defense
textual gradient < prompt optimization = textual feedback
iterative retrieval < retrieval-augmented generation = multi-hop retrieval; interleaved retrieval; retrieval-generation synergy; adaptive retrieval
agentic retrieval-augmented generation < retrieval-augmented generation
reasoning trace < chain-of-thought prompting = reasoning chain; thought process; rationale
high-entropy token < entropy regularization = token entropy; policy entropy; entropy collapse
sequence likelihood calibration < alignment of language models = likelihood calibration
binary feedback < reinforcement learning from human feedback = unpaired feedback; binary preference
noisy feedback < reinforcement learning from human feedback = noisy preference
exact optimization < mathematical optimization
mid-training < pre-training = annealing phase; intermediate training
synthetic environment = simulated environment; environment generation; environment synthesis
agent reflection < language agent
report generation < natural language generation = long-form generation; dynamic outline
world action model < world model
unified model = unified modeling; unified architecture
knowledge tracing
knowledge tracing = 认知诊断模型
exercise recommendation #task < education technology
computerized adaptive testing #task < education technology = adaptive testing
student modeling < education technology
scientific literature understanding #task = scientific article; scientific literature; scientific document; scientific paper
research idea generation #task < scientific discovery agent
pre-training data curation < pre-training = pretraining data; data recipe; 数据配比
continual pre-training < pre-training = continued pretraining
instruction data selection < instruction tuning = instruction data; instruction-tuning data
multilingual instruction tuning < instruction tuning
instruction induction < in-context learning = instruction learning
in-context learning theory < in-context learning = meta-optimizer; understanding in-context learning; in-context learning as
in-context calibration < in-context learning = calibrate before use
visual in-context learning < in-context learning = in-context visual learning; multimodal in-context learning
prompt compression < prompting = gist token
length extrapolation < long-context modeling = extending context; extending the context; positional interpolation; context scaling
long-context evaluation #task < long-context modeling = long-context benchmark; long-context understanding; effective context
long-context training < long-context modeling
long-context inference < long-context modeling = long-context generation
long text generation #task < natural language generation = long-form text generation
attention sink < attention mechanism
key-value cache eviction < key-value cache compression = token eviction; kv cache pruning
key-value cache sharing < key-value cache compression
key-value retrieval < key-value cache compression
retrieval-augmented generation evaluation #task < retrieval-augmented generation
noise robustness in retrieval < retrieval-augmented generation = irrelevant context; irrelevant documents; distracted by irrelevant context
self-reflective retrieval < retrieval-augmented generation = active retrieval; self-knowledge
retrieval-augmented code generation < code generation = retrieval-augmented code
retrieval-augmented image generation < retrieval-augmented generation = retrieval-augmented diffusion; retrieval-augmented image captioning
query rewriting < information retrieval = query generation
knowledge boundary < hallucination = abstain; unknown question
fact-checking of generated text < fact checking = factual precision; chain-of-verification; self-check; factuality detection
reversal curse < large language model
memorization in language models < large language model
judge bias < LLM-as-a-judge = evaluator bias; biases in llm
fine-grained evaluation < large language model evaluation = multi-dimensional evaluation
critique generation < LLM-as-a-judge = critic model
multi-agent evaluation < LLM-as-a-judge = llm debate
multilingual evaluation #task < large language model evaluation = multilingual benchmark; chinese benchmark; non-english language; multilinguality; non-english
chat model evaluation < large language model evaluation = evaluation of chatgpt; capabilities of chatgpt; evaluating chatgpt; analysis of chatgpt
data annotation with language models < synthetic data generation = text-annotation
persona-driven synthesis < synthetic data generation = synthetic instruction; synthetic preference; synthetic training data
preference data < reinforcement learning from human feedback = preference dataset; preference pair; human preference data
nash learning from human feedback < reinforcement learning from human feedback
length exploitation < reward hacking = response length
reward model ensemble < reward modeling = evaluating reward models
multi-objective alignment < alignment of language models = multi-objective reward; safe rlhf
token-level reward < reward modeling = fine-grained reward; fine-grained human feedback
decoding-time alignment < alignment of language models
reinforced self-training < self-training of language models = reinforced self; self-align
step-level preference < process reward model
monte carlo tree search for language models < process-guided search = guided tree search
alignment with social values < alignment of language models
reinforcement learning for reasoning < reinforcement learning with verifiable rewards = r1-style; reinforcement fine-tuning; reinforced fine-tuning
reasoning distillation < chain-of-thought prompting = teaching small language models to reason; reasoning data
formal theorem proving with language models < mathematical reasoning = formal theorem; olympiad
geometry problem solving #task < mathematical reasoning = geometry problem
code reasoning with tools < tool use = code interpreter
tool retrieval #task < tool use
tool creation < tool use
tool use safety < tool use
multimodal tool agent < tool use = visual chatgpt
agent self-reflection learning < agent reflection = experiential learning
agent communication < multi-agent collaboration = communicative agent; agent communication protocol
agent society < generative agent = simulacra; social intelligence
autonomous software development agent < software engineering agent = agents for software; agents for software development
mobile robot language planning < embodied agent = grounding language in robotic affordances; grounded planning; robotic affordance
agent foundation model < language agent = agent data; agent generalization
personal agent < general AI assistant = personalized text generation
customer service dialogue < dialogue system = customer service
bilingual large language model < large language model = chinese large language model; multilingual llm; chinese llm
unified pre-training objective < pre-training = sequence-to-sequence pre-training; pre-training objective; denoising objective
hybrid state space language model < large language model = mamba-transformer; hybrid transformer-mamba
universal transformer = recursive transformer
open-source model release < large language model = open-source chat model; open foundation model; open pre-trained
`,
);
