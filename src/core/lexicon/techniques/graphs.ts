// Technique vocabulary: learning on graphs, knowledge graphs, recommendation, search and network science.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const graphs = outline(
  'graph learning',
  `
graph machine learning #family = graph learning; graph-based learning; graph deep learning; deep learning on graphs; machine learning on graphs; learning on graphs; 图机器学习; 图学习
  graphon
  graph neural network #family = GNN; graph network; graph neural net; graph-structured neural network; 图神经网络; グラフニューラルネットワーク; 그래프 신경망; -graph; -aggregation
    generalization of graph neural networks = gnn generalization
    long-range graph learning = higher-order graph convolution
    graph neural ordinary differential equation = graph ode
    virtual node
    graph convolutional network = GCN; graph convolution; graph convolutional neural network; graph cnn; convolution on graphs; convolutional network on graphs; 图卷积网络; 图卷积
      spectral graph convolution = spectral graph neural network; chebyshev filter; spectral graph filter; polynomial graph filter; localized spectral filtering; spectral network on graphs; graph filter; spectral filter; graph filtering
      simplified graph convolution = simple graph convolution; linear graph convolution; decoupled graph neural network
      graph wavelet = graph wavelet neural network; graph scattering
    graph attention network = GAT; graph attention; graph attention model; 图注意力网络
    graph transformer < transformer = graph-based transformer; transformer for graphs; graph transformer network; 图Transformer
      graph tokenization
      graph positional encoding < positional encoding = structural encoding; laplacian positional encoding
    message passing neural network = message passing; neural message passing; MPNN; 消息传递
    gated graph neural network = gated graph sequence neural network; gated graph sequence
    graph isomorphism network = expressive power of graph neural networks; graph neural network expressiveness; expressiveness of gnns; gnn expressivity; weisfeiler-lehman test; higher-order graph neural network; subgraph graph neural network; expressive power
      homomorphism counting = graph homomorphism
    over-smoothing #strict = oversmoothing; over-smoothing problem; 过平滑
    over-squashing = graph rewiring; graph curvature; bottleneck of graph neural networks
    deep graph neural network = deep gcn; very deep graph convolutional network
    graph pooling = hierarchical graph pooling; differentiable graph pooling; graph coarsening; graph readout; 图池化
    graph autoencoder = variational graph autoencoder; VGAE; masked graph autoencoder; 图自编码器
    graph sampling = neighbor sampling; neighborhood sampling; graph mini-batch training; layer-wise sampling; subgraph sampling; inductive representation learning on graphs; 图采样
    heterogeneous graph neural network = heterogeneous graph; heterogeneous information network; heterogeneous network embedding; heterogeneous graph learning; metapath; heterogeneous graph transformer; multi-relational graph; 异构图; 异质图
    relational graph convolutional network = R-GCN
    heterophilous graph learning = heterophily; non-homophilous graph; homophily; disassortative graph; 异配性
    dynamic graph learning = dynamic graph; temporal graph; temporal graph network; continuous-time dynamic graph; dynamic graph neural network; temporal network embedding; evolving graph; dynamic network embedding; temporal graph learning; 动态图; 时序图
    spatio-temporal graph neural network = spatio-temporal graph convolutional network; spatial-temporal graph; spatio-temporal graph; spatial-temporal graph convolution; spatio-temporal graph convolution; 时空图
    hypergraph learning = hypergraph; hypergraph neural network; hypergraph convolution; 超图
    simplicial neural network = topological deep learning; simplicial complex; cell complex; topological neural network
    signed graph learning = signed network; signed graph; signed network embedding
    directed graph neural network = directed graph
    bipartite graph learning = bipartite graph; bipartite network embedding
    multiplex network embedding = multiplex network; multilayer network; multi-layer network; multi-view graph
    graph structure learning = learning graph structure; latent graph learning; graph inference; graph learning from data; latent graph; dynamic graph structure learning; 图结构学习; graph structure; graph construction; adaptive graph
      graph denoising = noisy graph
    graph Mamba < state space model = graph state space model
    scalable graph neural network = large-scale graph learning; web-scale graph; graph neural network training; distributed graph neural network training; distributed gnn training; large-scale graph; full-graph training; gnn acceleration; gnn training; gnn training system; large-scale gnn training
    graph neural network explanation < explainable artificial intelligence = explainability of graph neural networks; gnn explainability; explainable graph neural network; gnn explanation
    graph adversarial attack < adversarial attack = graph adversarial learning; adversarial attack on graphs; robust graph neural network; graph robustness; graph adversarial robustness; attacks on graph neural networks; graph backdoor
    graph neural network fairness < algorithmic fairness = fair graph learning
    graph knowledge distillation < knowledge distillation = gnn-to-mlp distillation
    graph condensation < dataset distillation = graph sparsification; graph summarization; graph sparsifier
    graph augmentation < data augmentation = graph data augmentation; edge dropping
    equivariant message passing < equivariant neural network
    recurrent graph neural network
    capsule graph neural network < capsule network = graph capsule
    text-attributed graph = graph large language model; llm for graphs; large language model on graphs; graph language model; text-rich network
    graph foundation model #family = graph pre-training; graph prompt learning; graph prompt; pre-training graph neural networks; 图基础模型
    graph out-of-distribution generalization < domain generalization = graph domain adaptation; graph ood
    federated graph learning < federated learning = federated graph neural network; subgraph federated learning
    graph active learning < active learning
    graph transfer learning < transfer learning
    few-shot learning on graphs < few-shot learning = few-shot node classification; graph few-shot learning; graph meta-learning
    imbalanced graph learning < imbalanced learning
    graph neural architecture search < neural architecture search
  graph representation learning = network embedding; node embedding; graph embedding; network representation learning; node representation; graph representation; node representation learning; graph-level representation; structural node embedding; 图表示学习; 网络表示学习; 图嵌入; グラフ埋め込み
    random walk = biased random walk; random walk embedding; deepwalk; 随机游走; node2vec
    attributed network embedding = attributed graph; attributed network; attributed graph embedding
    hyperbolic graph embedding < hyperbolic embedding = hyperbolic graph neural network; hyperbolic graph convolution; poincaré embedding
    whole-graph embedding = graph2vec; graph-level embedding; graph fingerprint; spectral graph descriptor
    subgraph embedding = subgraph representation learning; ego network
    anonymous walk embedding = anonymous walk
    graph contrastive learning < contrastive learning = graph self-supervised learning; graph infomax; contrastive learning on graphs; self-supervised graph learning; graph mutual information maximization; 图对比学习
    structural role discovery = structural identity; structural equivalence; role discovery
  node classification #task = semi-supervised node classification; semi-supervised classification on graphs; vertex classification; 节点分类
  link prediction #task = edge prediction; missing link prediction; 链接预测; 链路预测; -prediction
    temporal link prediction #task = dynamic link prediction; future link prediction
  graph classification #task = graph-level prediction; graph regression; 图分类
    shortest-path graph kernel < graph kernel = graphlet kernel; random walk kernel; subtree kernel; optimal assignment kernel; propagation kernel; graph hash kernel; deep graph kernel; edit distance kernel; shortest-path kernel
    graph feature extraction = graph descriptor; spectral feature of graphs; topological graph feature; graph statistics
    discriminative subgraph mining < subgraph mining
  graph generation #task = graph generative model; deep graph generation; graph generative adversarial network; random graph generation; 图生成
  graph matching #task = network alignment; graph alignment; graph similarity; graph edit distance; graph similarity learning; graph similarity computation; quadratic assignment; 图匹配
    graph retrieval
  graph clustering #task = node clustering; attributed graph clustering; deep graph clustering; graph partitioning; community search; overlapping community detection; modularity maximization; stochastic block model; 图聚类
  graph anomaly detection #task < anomaly detection = anomaly detection in graphs; graph-based anomaly detection; graph-based fraud detection
  fraud detection #task = financial fraud detection; credit card fraud; spam detection; anti-money laundering; fake review detection; bot detection; spammer detection; 欺诈检测; spam; spam filtering; phishing email
  subgraph mining = subgraph matching; frequent subgraph mining; subgraph isomorphism; motif discovery; network motif; graphlet; motif counting; subgraph counting; triangle counting; graph pattern matching; graph mining; 图挖掘
  graph isomorphism #task = graph canonization; graph isomorphism problem
  graph algorithm = shortest path; shortest path algorithm; maximum flow; minimum spanning tree; PageRank; personalized pagerank; graph coloring; graph traversal; breadth-first search; bipartite matching; vertex cover; 图算法
    dense subgraph discovery #task = densest subgraph; k-core
  spectral graph theory = graph signal processing; graph laplacian; graph fourier transform; spectral sparsification; 谱图理论
  network science #family = complex network; social network analysis; social network; network analysis; 复杂网络; 社交网络
    higher-order network
    latent space network model
    influence maximization #task = information diffusion; cascade prediction; information cascade; popularity prediction; viral marketing; social influence; rumor spreading
    centrality measure = betweenness centrality; node centrality; influential node
    scale-free network = small-world network; preferential attachment; random graph model; power-law degree distribution
    epidemic modeling #task = epidemic spreading; disease spread; contact tracing; epidemic forecasting; 流行病建模; epidemiological model
    network robustness = network resilience; cascading failure; network dismantling
    user modeling #task = user profiling; user identity linkage; user behavior modeling; user representation; user behavior sequence; behavior sequence; long user sequence; user preference; user preference modeling; user history
    opinion dynamics #task = opinion formation; echo chamber
    crowd mobility #task = human mobility; mobility prediction; trajectory mining; trajectory similarity; origin-destination prediction; urban computing; 城市计算
  graph processing system < distributed system = large-scale graph processing; graph processing; distributed graph processing; graph computation; graph analytics; vertex-centric; graph engine; graph mining system; graph streaming; 图计算
  knowledge graph #strict = knowledge base; semantic network; ontology; linked data; semantic web; temporal knowledge graph; commonsense knowledge graph; 知识图谱; 知识库; ナレッジグラフ; 지식 그래프; knowledge bases; ontologies; -graph
    domain knowledge graph = product knowledge graph
    event knowledge graph = event graph; eventuality
    multimodal knowledge graph = multi-modal knowledge graph
    n-ary relational fact
    knowledge graph refinement #task = knowledge graph error detection; knowledge graph cleaning
    knowledge graph embedding = knowledge base embedding; translating embedding; relational embedding; KGE; knowledge representation learning; translation-based embedding; knowledge embedding; 知识图谱嵌入; 知识表示学习; complex embedding; holographic embedding; relation path; soft rule; bilinear embedding; relation embedding; hyperbolic knowledge graph embedding
    knowledge graph completion #task = knowledge base completion; relation prediction; inductive knowledge graph completion; few-shot knowledge graph completion; temporal knowledge graph completion; 知识图谱补全
    knowledge graph reasoning #task = reasoning over knowledge graphs; multi-hop knowledge graph reasoning; knowledge base reasoning; complex query answering; logical query answering; temporal knowledge graph reasoning; inductive relation prediction; path ranking; 知识推理; 知识图谱推理
      rule mining = logical rule learning
      temporal knowledge graph forecasting #task = temporal knowledge graph extrapolation
    knowledge graph alignment #task = knowledge graph entity alignment; ontology matching; ontology alignment; schema matching; 实体对齐
    knowledge-grounded generation < natural language generation = knowledge-grounded dialogue; knowledge-enhanced text generation; knowledge-grounded conversation
    statistical relational learning = markov logic network; relational learning; probabilistic soft logic; probabilistic logic; 统计关系学习
    description logic = owl ontology; ontology reasoning; rdf store; sparql query; RDF
information retrieval #task = ad hoc retrieval; text retrieval; document retrieval; web search; search engine; semantic search; passage ranking; document ranking; 信息检索; 情報検索; 정보 검색; -retrieval; -search; -ranking; retrieval system; text ranking
  session search = search session
  dense retrieval = dense passage retrieval; dual encoder; bi-encoder; two-tower model; embedding-based retrieval; passage retrieval; neural retrieval; zero-shot dense retrieval; zero-shot retrieval; dense vector retrieval; two-tower; 稠密检索; 向量检索
  sparse retrieval = learned sparse retrieval; BM25; lexical retrieval; inverted index; term weighting; hybrid retrieval; hybrid search
  late interaction = contextualized late interaction; multi-vector retrieval
  reranking = passage re-ranking; cross-encoder; document re-ranking; listwise reranking; llm reranking; 重排序
  generative retrieval = differentiable search index; generative information retrieval; generative document retrieval; semantic identifier; semantic id
  query expansion = pseudo-relevance feedback; query understanding; query suggestion; query auto-completion
  conversational search #task = conversational information seeking; conversational retrieval
  nearest neighbor search = approximate nearest neighbor search; similarity search; vector search; approximate nearest neighbour; maximum inner product search; ann search; HNSW; proximity graph; billion-scale similarity search; k-nearest neighbor search; 近似最近邻
    vector database < database system = vector data management; vector database management system; vector store; embedding database; 向量数据库
  click model = unbiased learning to rank; click-through data; counterfactual learning to rank; implicit user feedback; online learning to rank
  retrieval evaluation #task = test collection; relevance judgment; search evaluation; interleaved evaluation; relevance assessment
  entity search #task = expert finding; expert search; dataset search; table retrieval; e-commerce search; product search; job search
  math information retrieval #task = formula retrieval
recommender system #task #strict = recommendation system; recommendation; recommendation algorithm; recommender; personalized recommendation; item recommendation; product recommendation; personalized ranking; 推荐系统; 推荐; 推薦システム; 추천 시스템; -recommendation; -ranking; -personalization
  bandit recommendation < multi-armed bandit
  hash-based recommendation
  causal recommendation < causal inference = counterfactual recommendation; causal embedding
  federated recommendation < federated learning
  recommender attack = shilling attack; attack on recommender; recommendation attack; injective attack
  tag recommendation #task
  food recommendation #task = recipe recommendation; restaurant recommendation
  video recommendation #task = micro-video recommendation; short-video recommendation
  reciprocal recommendation = people recommendation; friend recommendation
  multi-domain recommendation
  negative feedback in recommendation = user satisfaction
  denoising recommendation = denoising implicit feedback; noisy implicit feedback
  contrastive recommendation = contrastive learning for recommendation
  intent-aware recommendation
  collaborative filtering = neural collaborative filtering; item-based collaborative filtering; implicit feedback; top-n recommendation; user-item interaction; 协同过滤; 協調フィルタリング; -recommendation
  matrix factorization = non-negative matrix factorization; NMF; matrix completion; probabilistic matrix factorization; factorization machine; implicit matrix factorization; field-aware factorization machine; 矩阵分解; -factorization
  sequential recommendation #task = session-based recommendation; next-item recommendation; next-basket recommendation; 序列推荐; 会话推荐
  click-through rate prediction #task = ctr prediction; click prediction; ad click prediction; conversion rate prediction; ctr estimation; ad click; 点击率预估; 点击率预测; user response prediction
    delayed feedback
  graph-based recommendation #task = graph collaborative filtering; graph neural network recommendation; graph convolutional recommendation
  knowledge-aware recommendation #task = knowledge graph recommendation; knowledge graph enhanced recommendation; knowledge-based recommendation
  conversational recommendation #task = conversational recommender system
  social recommendation #task = trust-aware recommendation
  content-based recommendation #task = content-based filtering
  news recommendation #task = article recommendation
  music recommendation #task = playlist continuation; playlist generation
  point-of-interest recommendation #task = poi recommendation; location recommendation; next poi recommendation
  cold-start recommendation #task = cold-start; cold start problem; 冷启动
  cross-domain recommendation #task
  multi-behavior recommendation #task = multi-interest recommendation; multi-interest
  group recommendation #task = bundle recommendation
  explainable recommendation #task = review-based recommendation; explanation in recommender systems; rating prediction; recommendation explanation
  generative recommendation #task = llm-based recommendation; large language model for recommendation; llm recommendation
    scaling recommendation model
  reinforcement learning for recommendation #task < reinforcement learning = slate recommendation; slate optimization
  recommendation debiasing = popularity bias; exposure bias in recommendation; recommendation fairness; filter bubble; unbiased recommendation; exposure fairness
  candidate generation = two-stage recommendation; candidate retrieval; retrieval stage
  wide and deep learning = wide & deep; deep & cross network; deep interest network; user interest modeling; user interest
  multimodal recommendation #task = multimedia recommendation; visually-aware recommendation
  embedding table compression < model compression = embedding compression; embedding table; compositional embedding; hashing trick; feature hashing
  deep learning recommendation model #family = DLRM; recommendation model training; recommendation inference
  recommendation evaluation #task = offline evaluation of recommenders; diversity in recommendation; diversity-aware recommendation; serendipity
  computational advertising #task = online advertising; real-time bidding; display advertising; ad auction; sponsored search; ad targeting; bid optimization; 计算广告
  uplift modeling < causal inference
  customer lifetime value prediction #task = churn prediction; customer churn
graph reasoning < graph neural network
graph reinforcement learning < reinforcement learning
graph fraud detection #task < fraud detection = fraud detector; camouflaged fraud; credit card fraud detection; money laundering
graph recurrent network < graph neural network = graph convolutional recurrent network; multi-graph convolutional network; multi-graph convolution
document expansion < sparse retrieval = doc2query
search ranking #task < learning to rank = e-commerce search ranking; search relevance; product ranking; relevance modeling; ranking in search
feature interaction learning < click-through rate prediction = feature crossing; cross network; feature cross; combinatorial feature; cross feature; product-based neural network; automatic feature interaction
look-alike modeling < computational advertising = look-alike; look-alike model; lookalike; audience expansion
topic extraction #task < topic modeling = topic detection; keyphrase-based topic
knowledge extraction #task < information extraction = knowledge acquisition; knowledge base population
advertising #task < computational advertising = bidding; budget allocation
e-commerce #task < recommender system = online marketplace; marketplace
graph neural diffusion < graph neural network = graph diffusion; diffusion on graphs
graph centrality = pagerank centrality; katz centrality
graph unlearning < machine unlearning
bipartite clustering < clustering = co-clustering
fashion understanding = outfit recommendation
job market analysis
session search #task < information retrieval = search personalisation; search session
search result diversification #task < information retrieval
probabilistic retrieval < information retrieval = tf-idf; vector space model
cross-lingual information retrieval #task < information retrieval = CLIR; cross-lingual retrieval
query difficulty #task < information retrieval
patent retrieval #task < information retrieval = prior art
enterprise search #task < information retrieval = known-item search; aggregated search
link analysis < information retrieval
community question answering retrieval #task < information retrieval
retrieval attack #task < information retrieval
privacy-preserving recommendation #task < recommender system = on-device recommendation; federated collaborative filtering
causal recommendation #task < recommender system = debiased recommendation; duration bias
  post-click conversion
self-supervised recommendation #task < recommender system = graph contrastive learning for recommendation; contrastive learning for sequential recommendation; transferable recommendation
denoising recommendation < recommender system
negative sampling for recommendation < collaborative filtering
  one-class collaborative filtering
embedding compression for recommendation < recommender system = hash embedding; embedding dimension search
multi-task recommendation #task < recommender system = multi-objective recommendation; multi-scenario recommendation; multi-scenario; multi-domain ctr prediction; entire space multi-task; scenario-aware; multi-task learning for recommendation
basket recommendation #task < sequential recommendation = next basket; repurchase
  repeat consumption
  complementary product
review-based rating prediction #task < recommender system
interactive recommendation #task < recommender system
  long-term user satisfaction
  user engagement
video recommendation #task < recommender system = micro-video recommendation; short video recommendation; short-video; micro-video
  watch time prediction
reciprocal recommendation #task < recommender system = travel recommendation; friend recommendation; app recommendation; paper recommendation; package recommendation
  fashion compatibility
recommendation re-ranking #task < recommender system = calibrated recommendation; recommendation diversity; re-ranking in recommendation
item embedding < matrix factorization
radicalization < opinion dynamics
query expansion = search intent
computational advertising = ad allocation; bidding strategy; search advertising
fair ranking = provider fairness; fairness in recommendation; fair recommendation; fairness in recommender systems
opinion dynamics = algorithmic amplification
`,
);
