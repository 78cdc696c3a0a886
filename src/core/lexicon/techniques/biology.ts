// Technique vocabulary: biology, medicine, chemistry, materials and neuroscience.
// Data; the notation is explained in outline.ts.

import { outline } from './outline';

export const biology = outline(
  'life sciences and chemistry',
  `
bioinformatics #family = computational biology; 生物信息学; 计算生物学; バイオインフォマティクス; 생물정보학
  single-cell analysis #task = single-cell; single-cell genomics; single-cell omics; 单细胞
    single-cell RNA sequencing = scRNA-seq; single-cell rna-seq; single-cell transcriptomics; single cell rna sequencing; snRNA-seq; single-cell gene expression; scRNA; 单细胞测序
      cell type annotation #task = cell type identification; cell type classification; cell identification; marker gene; cell type assignment; label transfer between cells; marker gene selection; cell annotation; cell type; 细胞类型注释
      batch effect correction #task = batch correction; batch effect; data integration of single-cell; single-cell data integration; single-cell integration; 批次效应
      trajectory inference #task = pseudotime; pseudotime inference; lineage tracing; developmental trajectory; cell trajectory; cell fate; cell lineage; lineage reconstruction; 轨迹推断; 拟时序
      RNA velocity
      dropout imputation #task = single-cell imputation; gene expression imputation; zero inflation; scrna-seq imputation; expression recovery
      single-cell clustering #task = cell clustering; cell population identification; rare cell type; rare cell detection; clustering of single-cell; rare cell; rare population
      doublet detection #task = doublet; ambient rna; multiplet; multiplet detection; empty droplet; ambient rna removal
      cell-cell communication #task = ligand-receptor interaction; cell-cell interaction; intercellular communication; cell communication; ligand-receptor
      single-cell foundation model #family = single-cell language model
      perturbation modeling #task = perturbation response; genetic perturbation; perturb-seq; single-cell perturbation
      differential expression analysis #task = differential expression; differentially expressed gene; differential gene expression; differential abundance; rna-seq differential; 差异表达; pseudobulk
      unique molecular identifier = UMI; droplet-based sequencing; smart-seq
      single-cell copy number = copy number variation; copy number; copy number inference; CNV
    single-cell ATAC sequencing = scATAC-seq; ATAC-seq; chromatin accessibility; single-cell atac-seq; single-cell chromatin accessibility; open chromatin; single-cell epigenomics
    single-cell multi-omics = multi-omics; multiomics; multi-omics integration; CITE-seq; multimodal single-cell; single-cell multiomics; multimodal omics; 多组学
    spatial transcriptomics = spatially resolved transcriptomics; spatial gene expression; spatial omics; spatial domain identification; spatially variable gene; cell type deconvolution of spots; 空间转录组; spatial domain; spatial clustering
    cell deconvolution #task = cell type deconvolution; spatial deconvolution; spot deconvolution; gene expression deconvolution; bulk deconvolution; transcriptome deconvolution
    flow cytometry = mass cytometry; cytometry; CyTOF
    immune repertoire analysis #task = t cell receptor; TCR; b cell receptor; immune repertoire; tcr sequencing; V(D)J
  transcriptomics #family = RNA-seq; rna sequencing; gene expression; gene expression analysis; gene expression prediction; bulk rna-seq; rna-seq normalization; 转录组; 基因表达
    gene regulatory network inference #task = gene regulatory network; regulatory network inference; gene network; transcriptional regulation; regulatory network; transcriptional regulatory network; 基因调控网络
    alternative splicing #task = splice site prediction; isoform quantification; splicing; transcript quantification; isoform; transcript assembly; rna splicing
    gene set enrichment analysis #task = gene set enrichment; pathway enrichment; gene set analysis; pathway activity; GSEA; 富集分析
      gene ontology
      pathway analysis
    gene co-expression network = co-expression network; gene coexpression; co-expression module; WGCNA
  genomics #family = computational genomics; genome analysis; functional genomics; 基因组学; ゲノミクス; -genome; -gene; -sequencing
    sequence alignment #task = read alignment; read mapping; multiple sequence alignment; pairwise alignment; short-read alignment; homology search; protein sequence search; local alignment; pseudoalignment; read mapper; alignment-free sequence comparison; 序列比对; 配列アラインメント; rna-seq quantification; gene quantification; barcode processing; spliced alignment
      k-mer analysis = k-mer; k-mer counting; genome sketching; de bruijn graph
    genome assembly #task = de novo assembly; sequence assembly; pangenome; genome graph; metagenome assembly; 基因组组装
    variant calling #task = variant effect prediction; mutation effect prediction; genetic variant; single nucleotide polymorphism; variant detection; structural variant; somatic mutation; variant annotation; pathogenicity prediction; somatic variant calling; genotype imputation; variant effect; mutation effect; 变异检测
    genome-wide association study = GWAS; genotype-phenotype prediction; polygenic risk score; genotype-phenotype; quantitative trait locus; eQTL; mendelian randomization; fine-mapping; heritability; 全基因组关联分析
    population genetics = coalescent theory; ancestral inference; demographic inference; linkage disequilibrium; natural selection
    phylogenetic inference #task = phylogenetics; phylogenetic tree; evolutionary tree; molecular evolution; ancestral sequence reconstruction; phylogeny; clonal evolution; tumor evolution; tumor phylogeny; 系统发育
    epigenomics #family = dna methylation; histone modification; transcription factor binding; chromatin state; regulatory element; enhancer prediction; epigenetic; ChIP-seq; regulatory genomics; transcription factor binding site; promoter prediction; 表观遗传; 甲基化
    chromatin conformation = hi-c data; 3d genome; Hi-C; genome organization; chromatin structure; topologically associating domain
    metagenomics = microbiome; microbiome analysis; taxonomic classification; microbial community; 宏基因组; 微生物组
    CRISPR gene editing = CRISPR; genome editing; guide rna design; CRISPR-Cas9; crispr screen; gene editing; 基因编辑
    DNA language model #family = genomic language model; genomic foundation model; dna foundation model; nucleotide language model
    DNA storage = dna data storage; dna computing; molecular programming; dna nanotechnology; dna computation; molecular computing
    long-read sequencing = nanopore sequencing; next-generation sequencing; basecalling; nanopore
    cancer genomics = cancer subtype classification; driver mutation; cancer driver; cancer subtyping; tumor heterogeneity; tumor microenvironment; intratumor heterogeneity
  protein modeling #family = computational protein science; protein bioinformatics; protein science; 蛋白质
    protein structure prediction #task = protein folding; protein structure; AlphaFold; protein fold prediction; tertiary structure prediction; protein structure determination; structure prediction of proteins; protein structure modeling; 蛋白质结构预测; タンパク質構造予測; 단백질 구조 예측; -prediction; -structure
      contact map prediction #task = residue contact prediction; contact prediction; coevolution analysis; direct coupling analysis; inter-residue distance prediction; evolutionary coupling
      protein complex prediction #task = multimer prediction; protein complex; complex structure prediction; protein complex structure; biomolecular complex
      secondary structure prediction #task = protein secondary structure
      protein conformational sampling #task = protein dynamics; conformational ensemble; protein conformation; protein ensemble generation; conformational change; protein conformational ensemble; intrinsically disordered protein; conformational sampling
      protein structure alignment #task = structural alignment; protein structure search; structure comparison
      cryo-electron microscopy = cryo-EM; cryo-em reconstruction; electron tomography; cryo-electron tomography; 冷冻电镜
    protein design #task = protein engineering; de novo protein design; computational protein design; protein generation; de novo design; protein sequence generation; generative protein design; protein generative model; artificial protein; 蛋白质设计; タンパク質設計; protein sequence design; -design; -engineering
      inverse folding #task = structure-based sequence design; fixed-backbone design; protein inverse folding; fixed-backbone sequence design; fixed backbone; backbone-conditioned sequence design; structure-conditioned sequence design
      protein backbone generation #task = backbone generation; backbone diffusion; protein structure generation; backbone design; protein backbone; protein backbone design; protein structure diffusion; protein structure generative model
      motif scaffolding #task = functional motif; functional site design; protein hallucination; protein scaffold; functional site scaffolding; functional protein design
      binder design #task = protein binder design; peptide binder; protein binder; miniprotein binder
        peptide design #task = peptide generation; cyclic peptide
        antimicrobial peptide
      antibody design #task = antibody engineering; antibody; antibody optimization; antibody structure prediction; antibody generation; nanobody; cdr design; complementarity-determining region; 抗体设计; 抗体
      enzyme design #task = enzyme engineering; enzyme; de novo enzyme; biocatalyst design; enzyme function prediction; enzyme activity; biocatalysis; 酶设计
      directed evolution = machine learning-guided directed evolution; fitness prediction; protein fitness prediction; protein fitness; ml-guided directed evolution; protein optimization; 定向进化
        fitness landscape = protein fitness landscape; sequence-function
      sequence-structure co-design #task = protein co-design; joint sequence-structure generation; all-atom protein design; all-atom generation; all-atom protein generation
      side-chain packing #task = rotamer; side-chain prediction
      symmetric protein assembly design #task = protein nanocage; oligomer design; protein assembly design; repeat protein; self-assembling protein
      allosteric protein design #task = protein switch design; protein sensor; metalloprotein; membrane protein design; allostery; luciferase design
    protein language model #family = language model of proteins; protein pre-training; protein sequence model; plm for proteins; protein foundation model; antibody language modeling; protein transformer; 蛋白质语言模型
    protein representation learning = protein representation; protein embedding; structure-based protein representation; protein structure representation; geometric protein representation; protein structure tokenization
    protein function prediction #task = protein function annotation; functional annotation; protein classification; subcellular localization; protein subcellular localization; protein annotation; protein function
    protein-protein interaction #task = protein-protein interaction prediction; ppi prediction; protein interface prediction; interaction network; protein-protein docking; protein interaction network; protein docking; protein interface; PPI; interactome; 蛋白质相互作用
    protein stability prediction #task = thermostability; mutation stability; stability prediction; protein stability; protein solubility; thermal stability; protein thermostability; protein solubility prediction
    proteomics #task = mass spectrometry; peptide identification; mass spectrum; tandem mass spectrometry; metabolomics; de novo peptide sequencing; 蛋白质组学; 质谱
    RNA structure prediction #task = rna design; rna folding; rna structure; rna inverse folding; rna language model; rna secondary structure; mrna design; codon optimization; nucleic acid design; mrna vaccine; 核酸
    text-guided protein design #task = protein-text model; text-to-protein; protein large language model; conditional protein generation; controllable protein generation
  drug discovery #task = drug design; computer-aided drug design; ai drug discovery; de novo drug design; pharmaceutical research; drug development; lead optimization; structure-based drug design; 药物发现; 药物设计; 創薬; 신약 개발; -discovery; -docking
    molecular docking #task = docking; virtual screening; protein-ligand binding; pose prediction; protein-ligand interaction; blind docking; ligand docking; protein-ligand docking; 分子对接; 虚拟筛选
    drug-target interaction #task = drug-target interaction prediction; binding affinity prediction; drug-target affinity; binding affinity; drug-target affinity prediction; protein-ligand binding affinity; binding free energy; compound-protein interaction; 药物靶点
    molecular generation #task = molecule generation; de novo molecular design; molecular design; molecular graph generation; molecule design; molecular optimization; molecule optimization; generative chemistry; 3d molecule generation; small molecule generation; pocket-based molecule generation; fragment-based design; linker design; scaffold hopping; molecular generative model; 分子生成; 分子设计
    molecular property prediction #task = quantitative structure-activity relationship; QSAR; admet prediction; toxicity prediction; molecular property; property prediction; molecular activity prediction; drug toxicity; ADMET; 分子性质预测
    molecular representation learning = molecular fingerprint; molecular representation; molecular pre-training; SMILES; molecular graph; molecular embedding; self-supervised molecular representation; molecular language model; chemical language model; molecular descriptor; 分子表示学习
    drug-drug interaction prediction #task = drug-drug interaction; drug interaction; drug combination; drug synergy; polypharmacy; side effect prediction; drug response prediction; drug synergy prediction; drug sensitivity prediction; drug response; adverse drug reaction; pharmacovigilance; 药物相互作用
    drug repurposing #task = drug repositioning; 药物重定位
    conformer generation #task = molecular conformation; 3d molecular structure; molecular conformation generation
    vaccine design #task = immunogen design; epitope prediction; peptide-mhc binding; neoantigen prediction; epitope; t cell epitope; viral evolution; immunogenicity; vaccine; 疫苗设计
  systems biology #family = biological network; metabolic network; biochemical reaction network; metabolic modeling; chemical reaction network; metabolic engineering; flux balance analysis; 系统生物学
    synthetic biology = genetic circuit; gene circuit; cell-free expression; genetic circuit design; synthetic gene circuit; biological circuit; biological computing; 合成生物学
    stochastic simulation of reactions = stochastic simulation algorithm; gillespie algorithm; chemical master equation; rule-based modeling of biology; biochemical kinetics; kappa language
    morphogenesis #strict = reaction-diffusion; reaction-diffusion system; pattern formation; turing pattern; developmental biology; tissue morphogenesis; 形态发生
    membrane computing = P system
    formal model in biology < formal method = process algebra for biology; biological process calculus; executable biology; relational biology; autopoiesis; metabolism-repair system
    origin of life = autocatalytic set; abiogenesis; artificial chemistry; autocatalysis; 生命起源
    evolutionary theory < bioinformatics = evolutionary dynamics; evolutionary biology; major transitions in evolution; evolutionary game dynamics; natural evolution
  bioimage analysis #task = microscopy image analysis; microscopy; fluorescence microscopy; cell image; cell profiling; electron microscopy; biological imaging; light-sheet microscopy; high-content screening; microscopy image; 显微镜
medical artificial intelligence #family = healthcare; medical ai; ai in medicine; clinical ai; health informatics; biomedical informatics; digital health; ai for healthcare; machine learning for healthcare; 医疗人工智能; 智慧医疗; 医療AI
  electronic health record #task = EHR; electronic medical record; clinical data; patient record; 电子病历; 電子カルテ
  clinical prediction #task = disease prediction; mortality prediction; risk prediction; patient outcome prediction; clinical decision support; prognosis prediction; sepsis prediction; disease progression; patient representation; disease progression modeling; readmission prediction; phenotyping; 临床预测; 疾病预测
  clinical natural language processing #task = biomedical natural language processing; clinical text; medical text mining; biomedical text mining; clinical note; biomedical nlp; clinical nlp; medical coding; medical question answering; icd coding; medical concept normalization
  medication recommendation #task = treatment recommendation; dynamic treatment regime; 药物推荐
    precision medicine = personalized medicine; 精准医疗
  clinical trial #task = clinical trial matching; patient-trial matching; randomized controlled trial
  wearable sensing #task = wearable sensor; physiological signal; photoplethysmography; physiological monitoring; mobile health; remote photoplethysmography; heart rate estimation; sleep staging; health monitoring; fall detection; wearable computing; inertial sensor; accelerometer; biosignal; electromyography; EMG; 可穿戴
  mental health #task = depression detection; psychotherapy; mental health support; suicide risk; 心理健康
  COVID-19 < epidemic modeling = SARS-CoV-2; coronavirus; 新冠
neuroscience #family = computational neuroscience; brain science; theoretical neuroscience; 神经科学; 计算神经科学; 神経科学; 신경과학; -cortex; -neuron
  brain-computer interface #task = BCI; brain-machine interface; motor imagery; neuroprosthetics; intracortical; 脑机接口; ブレイン・マシン・インタフェース
    electroencephalography = EEG; eeg decoding; eeg classification; eeg signal; electroencephalogram; event-related potential; magnetoencephalography; eeg foundation model; 脑电
  functional magnetic resonance imaging = fMRI; functional connectivity; brain imaging; neuroimaging; resting-state fmri; brain graph; fmri decoding; bold signal; brain network analysis; 功能磁共振; 脑网络; brain activity; functional mri; brain age; EEG analysis
    brain decoding #task = neural decoding; visual decoding from brain; brain-to-image reconstruction; brain-to-text; visual reconstruction from brain activity; neural encoding model; brain-score; brain encoding; brain alignment; 脑解码
  connectomics #task = neural circuit reconstruction; neuron segmentation; structural connectivity; 连接组
  spike sorting #task = neural recording; spike train; spike train analysis; calcium imaging; neural spike; multi-electrode recording; two-photon imaging; neural population recording; 尖峰排序
  neural coding = population coding; efficient coding; sparse coding in cortex; neural population dynamics; neural manifold; place cell; grid cell; neural dynamics; neural population; tuning curve; hippocampal replay; head direction cell; efficient coding hypothesis; spatial cell; hippocampus; 神经编码
  neuron model = hodgkin-huxley; integrate-and-fire; leaky integrate-and-fire; compartmental model; dendritic computation; biophysical model; biophysical neuron model; neural mass model; dendrite; 神经元模型
  synaptic plasticity = long-term potentiation; neuromodulation; synaptic learning; homeostatic plasticity; dopamine; reward prediction error; meta-plasticity; neuroplasticity; synaptic consolidation; memory consolidation; 突触可塑性
  predictive coding #strict = free energy principle; active inference; bayesian brain; predictive processing; prediction error minimization; 预测编码; 自由能原理; 予測符号化
  cognitive modeling #family = cognitive architecture; cognitive science; computational cognitive science; computational psychiatry; human cognition; mental model; cognitive psychology; global workspace; 认知建模; 认知科学; 認知科学
    human memory modeling #task = episodic memory model; hippocampal memory; complementary learning systems; memory replay
    human concept learning = intuitive physics; bayesian concept learning; core knowledge; intuitive psychology; probabilistic language of thought; cognitive development; developmental learning; infant learning
    psychophysics #strict = perceptual decision making; visual perception; human vision; human visual perception; human visual system; perceptual learning; visual cortex; 心理物理学; 人类视觉
    consciousness #strict = integrated information theory; machine consciousness; artificial consciousness; 意识
    visual attention modeling #task = eye movement; scanpath prediction; fixation prediction; saccade; human attention
  brain-inspired computing < neuroscience = brain-inspired; neuroscience-inspired; neuro-inspired; NeuroAI; brain-inspired artificial intelligence; 类脑计算; 類脳
computational chemistry #family = quantum chemistry; cheminformatics; computational materials science; chemoinformatics; theoretical chemistry; machine learning for chemistry; 计算化学; 量子化学; 計算化学
  machine-learning interatomic potential = neural network potential; interatomic potential; force field; machine learning force field; machine learning potential; universal potential; neural force field; potential energy surface; learned force field; 机器学习力场; 势函数
  molecular dynamics = molecular dynamics simulation; molecular simulation; free energy calculation; coarse-grained molecular dynamics; collective variable; boltzmann generator; coarse-grained simulation; free energy perturbation; rare event sampling; 分子动力学; 分子動力学
  density functional theory = dft calculation; electronic structure; exchange-correlation functional; orbital-free density functional theory; electronic structure calculation; ab initio; density functional; hartree-fock; hamiltonian prediction; 密度泛函
  neural wave function = neural network quantum state; variational monte carlo; wave function ansatz; neural quantum state; quantum monte carlo; deep wave function; many-electron schrödinger equation; 神经波函数
  retrosynthesis #task = reaction prediction; retrosynthetic analysis; synthesis planning; reaction yield prediction; chemical reaction prediction; retrosynthesis prediction; chemical synthesis; retrosynthetic planning; forward synthesis; chemical reaction; reaction outcome prediction; 逆合成
  materials discovery #task = material design; inverse materials design; crystal structure prediction; crystal generation; materials informatics; high-entropy alloy; crystal property prediction; materials science; catalyst design; catalysis; metamaterial design; metal-organic framework; microstructure; perovskite; crystal structure; crystal graph; battery modeling; polymer informatics; metamaterial; material property prediction; 材料发现; 材料设计; 材料科学; 材料探索; -discovery
  self-driving laboratory #task = self-driving lab; autonomous laboratory; laboratory automation; autonomous experimentation; autonomous chemical research; lab automation; 自动化实验室
  spectroscopy #strict = nuclear magnetic resonance; nmr spectroscopy; infrared spectroscopy; x-ray diffraction; molecular structure elucidation; raman spectroscopy; x-ray crystallography; crystallography; 光谱
  chemical large language model #family < domain-specific language model = chemistry language model; chemistry large language model; molecule-text model; llm for chemistry
mutual nearest neighbors < batch effect correction
multimodal integration < single-cell multi-omics = data integration across modalities
label projection < cell type annotation = label transfer
single-cell trajectory < trajectory inference
zero-inflated model < transcriptomics = zero-inflated negative binomial
negative binomial model < transcriptomics = negative binomial distribution
expression smoothing < transcriptomics = network smoothing; network diffusion; nearest-neighbor aggregation
expression quantitative trait locus < genomics
homology modeling < protein structure prediction
affinity maturation < antibody design
active site design < enzyme design
cyclic peptide design < peptide design
coarse-grained model < molecular dynamics
biomarker discovery < medical artificial intelligence
diagnosis support < medical artificial intelligence
image cytometry < bioimage analysis
perturbation response prediction #task < single-cell analysis = perturbation prediction
gene interaction graph < gene regulatory network inference = gene interaction; gene-gene interaction; protein-protein interaction graph
RNA-binding protein prediction #task < bioinformatics = rna-binding protein; rbp binding; protein-rna interaction
protein loop modeling #task < protein structure prediction = loop modeling; loop prediction; protein loop
biological sequence representation < long sequence modeling = biological sequence; protein sequence representation; dna representation; protein sequence; k-mer embedding; genomic sequence; sequence-based representation
medical image synthesis #task < medical imaging = medical image generation; brain image synthesis; medical image translation; mri synthesis; synthetic medical image
medical image reconstruction #task < medical imaging = sparse-view ct; sparse-view ct reconstruction; limited-angle ct; PET imaging; accelerated mri
mammography < medical imaging = digital mammography; digital mammogram; mammogram; breast imaging; breast cancer screening
radiography < medical imaging = chest radiography; x-ray image; X-ray; chest x-ray interpretation; chest x-ray diagnosis
medical vision-language model < vision-language model = medical vision-language; biomedical vision-language; medical multimodal; medical visual question answering; medical multimodal model
viral escape < bioinformatics = virus evolution; viral mutation
single-cell normalization < single-cell RNA sequencing = normalization of single-cell data; expression imputation; dropout event
cell atlas < single-cell analysis = cell atlas mapping; reference mapping; reference atlas
transcription factor #task < epigenomics = enhancer; promoter; enhancer-promoter interaction; cis-regulatory element; splice site
cancer diagnosis #task < medical artificial intelligence = tumor classification; cancer prediction; breast cancer; lung cancer; brain tumor; cancer classification
protein property prediction #task < protein function prediction = structure-based function prediction; function prediction
cell identity < single-cell analysis = cell population; cell-type composition; cell differentiation; cell cycle; cellular state
treatment planning #task < clinical prediction = patient similarity; diagnosis prediction; clinical trajectory
sample demultiplexing < single-cell RNA sequencing = demultiplexing; cell hashing; sample multiplexing; genetic demultiplexing
peak calling < epigenomics = chromatin peak; differential accessibility; motif enrichment; peak caller; peak detection
reference-based annotation < cell type annotation = automated cell annotation; cell ontology; cell classification; marker-based annotation
single-cell simulation < single-cell RNA sequencing = simulating single-cell data; simulated single-cell data; scrna-seq simulation
trajectory alignment < trajectory inference = differentiation trajectory; branching trajectory; cellular trajectory
allele-specific expression < transcriptomics = expression quantitative trait; allelic imbalance
single-cell quality control < single-cell RNA sequencing = quality control of single cells; scrna-seq quality control; cell filtering
manifold visualization < dimensionality reduction = UMAP; uniform manifold approximation; diffusion map; force-directed embedding
biclustering < clustering
gene annotation #task = genome annotation; gene set annotation; transcript annotation
high-throughput sequencing #task = dna sequencing; sequencing technology; NGS; deep sequencing; massively parallel sequencing
dna sequence modeling #task < genomics
normalization = data normalization; between-sample normalization; library size normalization
microarray < transcriptomics = dna microarray; microarray data; expression microarray
transcriptome assembly < transcriptomics = isoform reconstruction; isoform expression; transcript abundance
dnase-seq < epigenomics = dnase i hypersensitivity; FAIRE-seq; MNase-seq
motif analysis < genomics = sequence motif; position weight matrix; position-specific weight matrix; transcription factor motif
genomic interval analysis < genomics = interval intersection; intersection analysis; genomic intersection; region overlap
footprinting < epigenomics = genomic footprinting; transcription factor footprinting
biological variability = technical variability; replicate variability
shrinkage < statistics = shrinkage estimation; shrinkage estimator; moderated statistics
metagenomic classification < metagenomics = taxonomic profiling; metagenomic profiling; taxonomic assignment
metagenomic binning < metagenomics = contig binning; genome binning
16s rrna sequencing < metagenomics = amplicon sequencing; marker gene sequencing
compositional data analysis < statistics = compositional data; log-ratio transform; centered log-ratio
power calculation < statistics = sample size calculation; sample size estimation
single-cell atlas < single-cell analysis = brain atlas
metacell < single-cell analysis
full-length rna sequencing < transcriptomics = full-length mrna sequencing; full-length transcript
droplet microfluidics < single-cell analysis = droplet digital pcr; nanoliter droplet; digital PCR; microfluidics
raman microscopy < bioimage analysis = raman imaging
spatial profiling < spatial transcriptomics = spatial proteomics
stochastic state transition < single-cell analysis = cell state transition; markov model of cell state
central dogma of molecular biology = central dogma; gene regulation; dna structure; double helix
omics < genomics = multi-omics data; omics data; omics integration
enhanced sampling < molecular dynamics = metadynamics; umbrella sampling; replica exchange
quality control = data quality control
`,
);
