// Technique vocabulary: people and society (interaction, visualisation, fairness, explanation, causality, education, safety of work).
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const human = outline(
  'human and social sciences',
  `
human-computer interaction #family = HCI; human-centered computing; interaction design; user experience; user-centered design; human-centered design; 人机交互; ヒューマンコンピュータインタラクション; 인간 컴퓨터 상호작용; -interaction; -interface; -input
  user interface design #task = user interface; graphical user interface; direct manipulation; interface design; user interface toolkit; adaptive user interface; intelligent user interface; ui design; usability; interface generation; 用户界面
  interaction technique = input device; fitts' law; text entry; touch interaction; gesture interface; pen input; gaze interaction; multi-touch; pen-based interaction; gestural interaction; touchscreen; freehand gesture; touch input; mid-air gesture; deictic gesture; bimanual interaction; bimanual input; crossing-based interface; 输入法
  voice user interface #task = conversational interface; voice interface; multimodal interface; speech interface; conversational user interface
  tangible interface = tangible user interface; physical computing; ubiquitous computing; tangible interaction; context-aware computing; wearable interface; tangible bits; shape-changing interface; ambient display; pervasive computing; smart home; 普适计算
  virtual reality interaction < augmented reality = 3d user interface; 3d interaction
  usability evaluation #task = heuristic evaluation; user study; usability testing; think-aloud; cognitive walkthrough; usability inspection; usability study; user testing; evaluation of interactive systems; 用户研究
  GOMS model = model human processor; keystroke-level model; human performance modeling
  prototyping tool #task = rapid prototyping; design tool; sketching interface; creativity support tool; low-fidelity prototype; paper prototyping; design exploration; creativity support; design fixation; parallel prototyping; ideation; design thinking; design process
  computer-supported cooperative work #family = CSCW; groupware; social computing; remote collaboration; awareness in collaboration; collaborative software; online community; awareness in groupware; computer-mediated communication; media space; distributed work; 协同工作; 社会计算
    online deliberation #task = online moderation; peer production; content moderation policy; online harassment
  crowdsourcing = crowd work; human computation; microtask; crowd worker; crowdsourcing worker; mechanical turk; quality control in crowdsourcing; games with a purpose; human intelligence task; worker quality; crowd-powered system; citizen science; 众包
  human-in-the-loop machine learning = human-in-the-loop; interactive machine learning; human-ai interaction; human-ai collaboration; human-machine teaming; human-ai teaming; mixed-initiative; human-centered ai; human-ai complementarity; trust in ai; learning to defer; mixed-initiative interface; interactive learning; algorithm aversion; human-autonomy teaming; human-machine collaboration; mixed-initiative interaction; human-ai decision making; human reliance on ai; 人机协同; 人在回路; 人机协作
  visualization #task #strict = 可视化; 시각화; -visualization
  information visualization #task < visualization = data visualization; scientific visualization; graph drawing; graphical perception; visualization grammar; interactive visualization; visual encoding; exploratory data analysis; visual exploration; visualization technique; graph visualization; network visualization; volume visualization; visual data exploration; flow visualization; treemap; parallel coordinates; grammar of graphics; focus+context; fisheye view; 信息可视化; 可视分析; 情報可視化; visualizing; exploratory visualization; black-box visualization
  information seeking #task = sensemaking; information foraging; exploratory search; personal information management; search behavior; information behavior; information overload
  accessibility #task #strict = assistive technology; screen reader; visual impairment; accessible computing; blind user; blind users; augmentative communication; 无障碍
  social media analysis #task = social media; twitter data; social media mining; online social network; user behavior; microblog; Twitter; hashtag recommendation; misinformation spread; disinformation; 社交媒体; ソーシャルメディア
  persuasive technology = nudging; behavior change intervention; behavior change support; dark patterns; habit formation; digital wellbeing
  design theory < human-computer interaction = distributed cognition; activity theory; situated action; embodied interaction; cognitive dimensions; reflective practice; hypertext; augmenting human intellect; memex; ethnomethodology; human augmentation; external cognition; tools for thought
  notification management #task = interruption management; attention management; task switching
  computational design #task = design automation; generative design in architecture; parametric design
explainable artificial intelligence #family #strict = explainable ai; XAI; explainable machine learning; model explanation; explainability; explanation method; explanation of predictions; explainable deep learning; 可解释人工智能; 可解释性; 説明可能なAI; 설명 가능한 인공지능; -explanation; -interpretation; -attribution
  interpretability #strict #family = interpretable machine learning; interpretable; model interpretability; interpretable model; interpretable deep learning; interpretable neural network; interpretability method; neural network interpretability; interpretable classifier; 解释性; 解釈可能性; -explanation; -interpretation; -interpretability
    mechanistic interpretability = circuit analysis; activation patching; circuit discovery; feature superposition; monosemanticity; causal tracing; induction head; automated interpretability; logit lens; neuron-level interpretation; polysemanticity; dictionary learning on activations; reverse engineering neural networks; knowledge neuron; path patching; 机制可解释性; 机械可解释性
    representation engineering = activation steering; steering vector; activation engineering; representation steering; latent knowledge; inference-time intervention; activation addition
    probing classifier #strict = probing; probing task; diagnostic classifier; structural probe; linguistic probing; 探针
    concept-based explanation = concept activation vector; concept bottleneck model; concept bottleneck; concept-based interpretability; TCAV; concept attribution; concept-based model; concept discovery; CBM; CBMs
    network dissection = representation similarity; representational similarity analysis; centered kernel alignment; neural network representation analysis; CKA; neural representation similarity; platonic representation
    inherently interpretable model = generalized additive model; rule list; decision set; rule set; explainable boosting machine; self-explaining neural network; prototype-based classification; additive model; interpretable by design; intrinsically interpretable; neural additive model; self-explaining; sparse decision tree; rule extraction; rule-based model; rule-based classifier; decision rule; bayesian rule list; optimal decision tree; soft decision tree; falling rule list; 可解释模型
  feature attribution = attribution method; integrated gradients; layer-wise relevance propagation; attribution map; lime explanation; local explanation; additive feature attribution; model-agnostic explanation; gradient-based attribution; relevance propagation; perturbation-based explanation; attention-based attribution; attention rollout; DeepLIFT; local interpretable model-agnostic explanations; attention explanation; feature relevance; attention as explanation; post-hoc explanation; 特征归因; 归因; 特徴帰属; instance-level explanation; explanation of individual predictions; prediction explanation
    shapley value = shapley values; SHAP; SHapley Additive exPlanations
    saliency map = saliency method
    variable importance
    attention visualization = attention map; attention weight
    partial dependence plot = individual conditional expectation; accumulated local effects; permutation importance; partial dependence; permutation feature importance
    feature interaction detection #task = interaction detection; statistical interaction; interaction index; variable interaction
  counterfactual explanation = algorithmic recourse; contrastive explanation; recourse; adversarial explanation; 反事实解释
  example-based explanation = prototype and criticism; case-based reasoning; case-based explanation; 案例推理; case-based; exemplar-based explanation; explanation by example
  natural language explanation = rationale extraction; textual explanation; self-explanation; free-text explanation; rationale generation; extractive rationale; selective rationalization
  model distillation for explanation < knowledge distillation = global surrogate; surrogate explanation; model extraction for interpretability
  explanation evaluation #task = faithfulness of explanations; human evaluation of explanations; sanity check for saliency; evaluation of explanations; explanation faithfulness; stability of explanations; sanity checks for saliency maps; explanation robustness; user study of explanations
  model auditing #task = model debugging; slice discovery; algorithm auditing; model documentation; model card; datasheet for datasets; behavioral testing of models; model criticism; model validation; black-box auditing; ai auditing; audit of algorithms; 模型审计
  explainability toolkit #task = explanation toolbox
AI ethics #family = ethics; machine ethics; ethics of artificial intelligence; ethical ai; moral reasoning; moral decision making; ai governance; ai regulation; ai policy; computational ethics; algorithmic accountability; ethics of ai; moral judgment; value alignment of machines; ai risk; existential risk; 人工智能伦理; 人工智能治理; AI倫理
algorithmic fairness #strict = fairness; fairness in machine learning; fair classification; group fairness; individual fairness; fair machine learning; discrimination-aware; disparate impact; counterfactual fairness; fairness-aware; equalized odds; algorithmic bias; fair representation; demographic parity; dataset bias; equality of opportunity; fair representation learning; 公平性; 算法公平; 公平机器学习; 공정성; bias and fairness
  fair ranking < learning to rank = fairness in ranking; fairness of exposure
  labor and automation #task = future of work; economic impact of ai; automation of work; labor market; labor market impact
causal inference #strict = causality; causal learning; causal effect; causal modeling; structural causal model; causal machine learning; causal effect estimation; causal estimation; 因果推断; 因果; 因果推論; 인과 추론; -effect; -discovery; -intervention
  causal discovery #task = causal structure learning; causal graph; causal graph discovery; differentiable causal discovery; causal structure discovery; learning causal structure; transfer entropy; dag learning; 因果发现; 因果探索
    granger causality
    structure learning = bayesian network structure learning
  treatment effect estimation #task = average treatment effect; 处理效应; 处置效应
  counterfactual inference = counterfactual reasoning; counterfactual; do-calculus; interventional distribution; counterfactual prediction; counterfactual generation; 反事实; 反事实推理
  causal representation learning < representation learning = nonlinear independent component analysis; nonlinear ica; causal disentanglement; latent causal variable; identifiable representation; independent causal mechanism; 因果表示学习
  identifiability #strict
  mediation analysis = causal mediation analysis
  A/B testing = online controlled experiment; online experiment; a/b test; interleaving experiment; quasi-experiment; controlled online experiments; sequential testing of experiments; switchback experiment; experimentation platform; optimal experimental design; split testing; A/B实验; 实验设计
education technology #task = educational data mining; learning analytics; online learning platform; ai for education; ai in education; personalized learning; adaptive learning system; math education; 智能教育; 教育数据挖掘; 教育技术; 教育工学
  knowledge tracing #task = deep knowledge tracing; 知识追踪
  automated essay scoring #task = automated grading of essays; short answer grading; essay scoring; automatic short answer grading; 作文评分
  expertise #strict = expert performance
  skill acquisition = deliberate practice; spaced repetition; retrieval practice; testing effect; spacing effect; worked example; tacit knowledge; cognitive load; cognitive apprenticeship; desirable difficulty; cognitive load theory; learning science; 间隔重复
resilience #strict #family = -resilience
resilience engineering #family < resilience = system resilience; organizational resilience; 弹性工程; レジリエンス
  adaptive capacity
  graceful extensibility
  safety science = system safety engineering; safety management; human reliability; safety model; functional resonance analysis method; drift into failure; aviation safety; 安全科学; work-as-imagined; safety procedure
    patient safety #task
    normal accident theory
    safety-II = Safety-II
    accident analysis = accident investigation; accident model; accident causation; normal accident; normal accidents; swiss cheese model; epidemiological accident model
    incident analysis = incident investigation; post-incident analysis; incident reporting; postmortem; near miss
    risk management #task = risk assessment; risk analysis
    safety culture = just culture
    system-theoretic process analysis = STPA; stamp model
  human factors #task = ergonomics; human factors engineering; human-machine system; human-machine interaction; 人因工程; ヒューマンファクター; -error
    human error #task = error classification; error taxonomy; error management; human error analysis
    automation surprise = mode error; clumsy automation
    cognitive systems engineering = joint cognitive system; cognitive engineering
    human-automation interaction = levels of automation; ironies of automation; automation bias; human-centered automation
    ecological interface design
    cognitive work analysis
    alarm management = alarm fatigue
    mental workload
    situation awareness = 态势感知
    naturalistic decision making = recognition-primed decision; expert decision making; recognition-primed; intuitive judgment
      cognitive task analysis = critical decision method
      macrocognition
    coordination in teams = team coordination; team performance; crew resource management; team learning; psychological safety
      common ground = joint activity
      handoff #strict = handoffs
      shared mental model = team mental model; team cognition
      costs of coordination = coordination cost
  high-reliability organization = organizational accident; sensemaking in organizations; collective mindfulness; organizational sensemaking; high reliability; organization theory; work-as-done; organizational failure; 高可靠性组织; organizational reliability
    organizational learning = double-loop learning; learning from incidents; learning from failure
    normalization of deviance = normalisation of deviance
    sociotechnical system = socio-technical system
    organizational culture
  brittleness #strict
  complex adaptive system = complexity science; graceful degradation; complex system failure; complex systems; resilience of complex systems; how complex systems fail; robust yet fragile; highly optimized tolerance; graceful extensibility theory; tangled layered networks; ecological resilience; 复杂系统; 複雑系
    emergent behavior
    system dynamics = systems thinking
    cybernetics = requisite variety; viable system; 控制论
    self-adaptive system
  incident response #task = incident management in operations; on-call; site reliability engineering; anomaly response; emergency management; incident command; crisis management; disaster recovery; 应急响应
  adaptation under pressure = resilience in healthcare; workaround; trade-off under pressure; efficiency-thoroughness trade-off; bricolage
computational social science #family = social science; quantitative social science; political science; sociology; 计算社会科学; 社会科学; 計算社会科学
  survey methodology #task = questionnaire design; survey research
  qualitative research = thematic analysis; qualitative coding; ethnography; content analysis; grounded theory; action research; case study research; interview study; 质性研究
  econometrics #task = market design; economic modeling; 计量经济学; 经济学
  computational finance #task = financial forecasting; quantitative finance; finance; risk modeling; financial time series; 金融; 金融工学
  computational psychology #task = personality prediction; personality trait; psychological assessment; personality recognition; 心理测量; 人格
  digital humanities #task = cultural analytics; historical document analysis; stylometry; cultural heritage; art history; computational humanities; 数字人文; 文化遗产
  computational law #task = legal ai; legal artificial intelligence; legal document analysis; legal judgement; 法律人工智能
  urban analytics #task = smart city; intelligent transportation; transportation planning; route optimization; traffic management; intelligent transportation system; public transport; route planning; 智慧城市; 交通流; 智能交通
  job market analysis #task = job recommendation; person-job fit; talent analytics; resume parsing
  supply chain management #task = demand planning; 供应链
  reproducibility #strict = replication crisis; research methodology; reproducible research; reproducibility crisis; research software; metascience; p-hacking; 可复现性
    peer review #task = scientific peer review; 同行评审
    open science
  philosophy of mind #family = philosophy of science; epistemology; embodied cognition; symbol grounding; turing test
    artificial general intelligence = AGI; general intelligence; universal intelligence; machine intelligence; 通用人工智能; 汎用人工知能
bias detection < algorithmic fairness = bias audit; fairness audit
accountability < AI ethics
transparency < AI ethics = model transparency; model reporting
attribution prior < feature attribution = expected gradient
additive explanation < feature attribution
rule-based explanation < explainable artificial intelligence = anchor explanation
surrogate model explanation < explainable artificial intelligence = surrogate tree; local surrogate
functional decomposition < explainable artificial intelligence
variance decomposition < sensitivity analysis
human evaluation < human-computer interaction = human-subject experiment
trust in automation < human-automation interaction = trust calibration; appropriate reliance
eye-tracking study < human-computer interaction
uncertainty visualization < visualization = visualizing uncertainty; uncertainty representation; hypothetical outcome plot
recommender interface < human-computer interaction
participatory design < human-computer interaction
systematic review #task < qualitative research = systematic literature review; meta-analysis; literature review; scoping review
blameless postmortem < incident analysis = postmortem analysis
root cause in accidents < accident analysis
cognitive bias < computational psychology = hindsight bias
teamwork training < coordination in teams
disturbance management < incident response = dynamic fault management
simulation-based training < skill acquisition
cognitive control < cognitive modeling = conflict monitoring; executive function; inhibitory control; anterior cingulate cortex
metacognition < cognitive modeling = metacognitive; confidence judgment; metacognitive monitoring
hierarchical gaussian filter < cognitive modeling = hierarchical bayesian perception; volatility learning; perceptual inference
visual cortex modeling < neuroscience = inferior temporal cortex; ventral stream; cortical dynamics; cortical representation
social interaction modeling #task < computational social science = social interaction; social relationship; social relation; social reasoning; group behavior
folk model < human factors = folk theory
circular analysis < statistics = double dipping; selective inference; post-selection inference
argumentation = abstract argumentation
deceptive explanation < explainable artificial intelligence = manipulated explanation; fooling explanations; explanation manipulation; fairwashing
abduction-based explanation < explainable artificial intelligence = abductive explanation; formal explanation; minimal sufficient explanation; sufficient reason
explanation constraint < explainable artificial intelligence = explanation regularization; attribution regularization; penalizing explanations; right for the right reasons; explanation supervision
explanation infidelity < explanation evaluation = infidelity; explanation sensitivity; attribution evaluation; deletion metric; remove and retrain
knockoff imputation < variable importance = conditional imputation; conditional sampling for explanation
stochastic smoothing < robustness = explanation smoothing; smoothed gradient
recursive partitioning < decision tree = decision tree induction; id3 algorithm; tree induction
chart type < information visualization = pie chart; bar chart; dot chart; donut chart; horizon chart; sunburst chart; stacked graph; streamgraph; connected scatterplot; scatterplot; small multiple; glyph; isotype; separation plot; statistical graph; statistical graphics; line chart; thematic map; choropleth map; sketchy rendering
bayesian surprise < bayesian learning
typography = typographic design
multiple comparisons problem < statistics = multiple comparison; multiple hypothesis testing; bonferroni correction
global neuronal workspace < consciousness = global workspace theory
sophisticated inference < predictive coding
generalised filtering < predictive coding = generalized filtering; variational filtering; dynamic expectation maximization; generalised coordinate; generalized coordinate
canonical microcircuit < neuroscience = cortical microcircuit; cortical column
free energy minimization < predictive coding = generalised free energy; expected free energy; variational free energy
deployment = production deployment; edge deployment
benchmarking = systematic benchmarking; benchmarking study; benchmark study
cognitive diagnosis #task < education technology = cognitive diagnostic model; cognitive diagnosis model; q-matrix; 认知诊断
item response theory < psychometrics = IRT; item difficulty
psychometrics < computational psychology = test validity
computerized adaptive testing #task < education technology = adaptive assessment; question selection in adaptive tests
intelligent tutoring system #task < education technology = intelligent tutoring; tutoring system; llm tutor; ai tutor; dialogue tutoring; tutoring
student performance prediction #task < education technology = dropout prediction; at-risk student; student performance; student engagement; learner modeling
learning path recommendation #task < education technology = learning path; course recommendation; knowledge component
educational question generation #task < education technology = distractor generation; quiz generation; problem posing
programming education #task < education technology = computer science education; computing education; programming assignment; novice programmer
feedback generation for students #task < education technology = automatic grading; student feedback
massive open online course < education technology = MOOC; MOOCs; online course; online education; distance learning; e-learning
collaborative learning in education < education technology = classroom discourse; classroom observation; educational game
legal information retrieval #task < computational law = legal case retrieval; case law retrieval; similar case matching; case law
legal text processing #task < computational law = legal document; legal text; legal question answering; contract analysis; legal document summarization; legislation
legal reasoning #task < computational law = rules as code; deontic logic
technology regulation < AI ethics = ai act; GDPR
asset pricing #task < computational finance = factor investing; cross-section of returns; stock return; asset return
portfolio optimization #task < computational finance = portfolio management; portfolio selection; asset allocation; mean-variance; 投资组合
algorithmic trading #task < computational finance = quantitative trading; trading strategy; stock trading; trading system; automated trading; 量化交易
market microstructure #task < computational finance = limit order book; high-frequency trading; order flow; market impact; market making; order execution
stock prediction #task < computational finance = stock price prediction; stock movement prediction; stock market prediction; stock selection; stock market; 股票预测
option pricing #task < computational finance = deep hedging; derivative pricing
financial risk modeling #task < computational finance = value at risk; expected shortfall; systemic risk; credit risk; credit scoring; risk measure
financial text analysis #task < computational finance = financial news; earnings call; financial report; financial statement
cryptocurrency market #task < computational finance = bitcoin price; constant function market maker; decentralized exchange; miner extractable value
macroeconomic forecasting #task < econometrics = gdp nowcasting; inflation forecasting; macroeconomics; central bank; economic forecasting; exchange rate
structural estimation < econometrics = discrete choice; demand estimation; choice modeling; industrial organization
behavioral economics < econometrics = prospect theory; bounded rationality; risk aversion
agent-based economics < econometrics = agent-based computational economics; economic simulation
panel data analysis < econometrics = panel data; fixed effects
difference-in-differences < treatment effect estimation = synthetic control; regression discontinuity; synthetic difference-in-differences; natural experiment
instrumental variable < treatment effect estimation = two-stage least squares; proximal causal inference; endogeneity
doubly robust estimation < treatment effect estimation = doubly robust; double machine learning; targeted maximum likelihood
propensity score method < treatment effect estimation = propensity score; inverse propensity weighting; covariate balancing; propensity score matching; inverse propensity scoring; matching estimator
heterogeneous treatment effect < treatment effect estimation = conditional average treatment effect; individual treatment effect; causal forest; CATE
unmeasured confounding < causal inference = hidden confounder; unobserved confounding; confounder; deconfounder
interference in causal inference < causal inference = network interference; spillover effect
time-varying treatment < treatment effect estimation = marginal structural model; marginal structural network
policy evaluation in causal inference < causal inference = counterfactual policy; optimal treatment rule
bivariate causal discovery < causal inference = cause-effect pair; cause-effect inference; causal direction
causal text analysis < causal inference = text as treatment; causal inference with text; causal text embedding
temporal causal discovery < causal discovery = causal discovery from time series; causal discovery in time series
traffic signal control #task < urban analytics = traffic light control; adaptive traffic signal
traffic flow prediction #task < spatio-temporal forecasting; urban analytics = traffic flow; traffic speed; traffic data forecasting; traffic congestion
travel demand prediction #task < urban analytics = taxi demand; bike demand; ride-hailing demand; ride-hailing demand forecasting
travel time estimation #task < urban analytics = arrival time prediction; estimated time of arrival; travel time prediction; delivery time prediction; delivery time
ride-hailing dispatch #task < urban analytics = order dispatching; ride-sharing; ride-hailing; fleet management; carpooling
human mobility modeling #task < urban analytics = next location prediction; trajectory generation of people; location prediction; mobility pattern
trajectory data mining #task < urban analytics = map matching; trajectory representation learning; gps trajectory
car-following model < urban analytics = microscopic traffic; traffic assignment; car-following; lane changing
traffic accident prediction #task < urban analytics = traffic accident; accident risk; road safety; traffic incident
region representation learning #task < urban analytics = urban region; urban region embedding
urban planning #task < urban analytics = land-use planning; spatial planning; walkability; real estate
geographic information science < urban analytics = geocoding; toponym; openstreetmap; map generalization
citation impact < citation analysis = h-index; impact factor; altmetrics; journal ranking
citation prediction #task < citation analysis = citation count prediction; scientific impact prediction; citation network
scientific collaboration < citation analysis = coauthorship; research collaboration; academic career; novelty in science
scholarly communication < citation analysis = academic publishing; research data management; research integrity
opinion dynamics < computational social science = voter model; bounded confidence; political polarization
social contagion < computational social science = diffusion of innovations; word of mouth; complex contagion
political text analysis #task < computational social science = text as data; political ideology; election prediction; political leaning
collective behavior < computational social science = collective intelligence; wisdom of crowds; collective action; social norm
survey response simulation < survey methodology = silicon sampling; synthetic respondent; opinion simulation; llm as survey respondent; public opinion; human subject simulation
human decision making < cognitive modeling = model-based and model-free; dopamine reward prediction; human choice
developmental psychology < cognitive modeling = child development; language acquisition; word learning
analogical reasoning < cognitive modeling = analogy making; structure mapping
theory of mind #task < cognitive modeling = mental state attribution; false belief; mentalizing
psycholinguistics < theoretical linguistics = reading time; sentence processing; language comprehension; predictability effect
theoretical linguistics < computational social science = linguistic typology; language evolution; semantic change; language documentation; optimality theory
music generation #task < music computing = music accompaniment; composing music; chorale
music computing = computer music; musicology
music transcription #task < music information retrieval = multi-pitch estimation; musical instrument recognition
music emotion recognition #task < music information retrieval = music genre; music mood; music annotation; music emotion
literary analysis < digital humanities = digital history; ancient text restoration
driver behavior modeling #task < human factors = driver distraction; driver fatigue
street view imagery < urban analytics = street-level imagery
haptic interface < human-computer interaction = haptic feedback; vibrotactile
  tactile display
  electrical muscle stimulation
wearable input < interaction technique = finger-worn; on-body interaction
  smartwatch
  wrist gesture
  smart textile
text input method < interaction technique = text composition
target acquisition < interaction technique = target selection; pointing technique
gaze-based interaction < interaction technique = gaze input
mid-air display < tangible interface = mid-air image; public display
swarm user interface < tangible interface = liquid metal interface
  on-body robot
virtual reality locomotion < virtual reality interaction = virtual embodiment; head-mounted display
crowdsourced workflow < crowdsourcing = crowd-powered
value-sensitive design < human-computer interaction = research through design; critical design
  contextual inquiry
authoring tool < prototyping tool = interactive authoring; creative coding
  3d sketching
end-user customization < human-centered programming
  trigger-action programming
  spreadsheet
  spreadsheet formula
affective interface < human-computer interaction
gesture elicitation < human-computer interaction
  acoustic sensing
visualization authoring < information visualization = visualization tool; visualization design; expressive visualization; infographic; design space of visualization; interactive graphics; pictograph; visualization style; visualization pipeline; d3 visualization; composite visualization
  design study
perception of visualization < information visualization = preattentive; visual statistics
  perceptual proxy
narrative visualization < information visualization = data storytelling; data-driven storytelling
visual analytics system < information visualization
  interactive exploration
  interactive clustering
graph layout < information visualization = force-directed layout; force-directed; node-link diagram; edge bundling
text visualization < information visualization = word cloud; document visualization; visual document mining
multidimensional visualization < information visualization = visual clustering; spatio-temporal visualization; trend visualization; map visualization; scatterplot matrix
scalable visualization < visualization = large-scale visualization; interactive data exploration
explainable interface < human-in-the-loop machine learning = human-centered machine learning; machine teaching
multimodal interaction < human-computer interaction
3d printer < computational fabrication
metamaterial mechanism < computational fabrication
gui design < user interface design
ui prototyping < user interface design
responsive design < user interface design
mixed-initiative user interface < user interface design
accessibility = web accessibility; low vision; accessibility testing; accessibility issue
voice user interface = voice interaction
computational fabrication = breadboard
computer-supported cooperative work = collaborative visualization
usability evaluation = usability problem
persuasive technology = personal informatics
`,
);
