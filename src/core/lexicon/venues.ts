// Conferences, journals and preprint servers: how they are written.
// Leaves to others: finding them in text (find-venues.ts).

import { SELDOM } from './seldom-venues';
import { tokensOf } from './venue-tokens';
import { isCommonWord } from './words';

export interface Venue {
  /** As the field writes it: `NeurIPS`, `Nature Methods`. */
  readonly name: string;
  readonly kind: 'reviewed' | 'preprint';
  /** Also a word, a name or another acronym (`Science`, `CAV`): counts only beside a year or between brackets. */
  readonly ambiguous: boolean;
  /** An acronym that few lists name (seldom-venues.ts): in brackets it may be the work's own name. Counts only beside a year. */
  readonly seldom: boolean;
}

const PREPRINTS = `
arXiv = arXiv preprint; arXiv e-prints; CoRR; ArXiv.org; arXiv.org; arxiv preprint arxiv; Computing Research Repository
bioRxiv = bioRxiv preprint
IACR ePrint = Cryptology ePrint Archive; IACR Cryptology ePrint Archive; IACR ePrint Archive
OpenReview
medRxiv
chemRxiv
psyArXiv
EarthArXiv
SSRN
TechRxiv
HAL
IACR ePrint = Cryptology ePrint Archive; ePrint; IACR Cryptology ePrint Archive
Preprints.org
ResearchGate
Research Square
viXra
`;

/** One venue a line: the name as the field writes it, then other spellings. */
const REVIEWED = `
NeurIPS = NIPS; Nips; Neural Information Processing Systems; Advances in Neural Information Processing Systems; Conference on Neural Information Processing Systems; NeurIPS Datasets and Benchmarks; NeurIPS D&B
ICML = International Conference on Machine Learning
ICLR = International Conference on Learning Representations
AAAI = AAAI Conference on Artificial Intelligence; Association for the Advancement of Artificial Intelligence
IJCAI = IJCAI-ECAI; International Joint Conference on Artificial Intelligence; International Joint Conferences on Artificial Intelligence
AISTATS = Artificial Intelligence and Statistics; International Conference on Artificial Intelligence and Statistics
UAI = Uncertainty in Artificial Intelligence; Conference on Uncertainty in Artificial Intelligence
COLT = Conference on Learning Theory; Annual Conference on Learning Theory; Annual Conference on Computational Learning Theory
ALT = Algorithmic Learning Theory; International Conference on Algorithmic Learning Theory
ACML = Asian Conference on Machine Learning
ECML = ECML PKDD; ECML-PKDD; ECMLPKDD; European Conference on Machine Learning; PKDD
ECAI = European Conference on Artificial Intelligence
TMLR = Transactions on Machine Learning Research
JMLR = Journal of Machine Learning Research; J. Mach. Learn. Res; JMLR W&CP
DMLR = Data-centric Machine Learning Research
MLJ = Machine Learning Journal
JAIR = Journal of Artificial Intelligence Research; J. Artif. Intell. Res
AIJ = Artificial Intelligence Journal
COLM = Conference on Language Modeling
CoLLAs = Conference on Lifelong Learning Agents
AutoML = AutoML Conference; AutoML-Conf
MLSys = SysML; Conference on Machine Learning and Systems; Proceedings of Machine Learning and Systems
PMLR = Proceedings of Machine Learning Research
MIDL = Medical Imaging with Deep Learning; Conference on Medical Imaging with Deep Learning
L4DC = Learning for Dynamics and Control; Conference on Learning for Dynamics and Control; Annual Learning for Dynamics and Control Conference
LoG = Learning on Graphs; Learning on Graphs Conference
CLeaR = Causal Learning and Reasoning
CPAL = Conference on Parsimony and Learning
SaTML = IEEE Conference on Secure and Trustworthy Machine Learning
FAccT = FAT*; ACM FAccT; Fairness, Accountability, and Transparency; ACM Conference on Fairness, Accountability, and Transparency; Conference on Fairness, Accountability, and Transparency
AIES = AAAI/ACM Conference on AI, Ethics, and Society
TNNLS = IEEE TNNLS; IEEE Transactions on Neural Networks and Learning Systems; Transactions on Neural Networks and Learning Systems; IEEE Transactions on Neural Networks; TNN; IEEE Trans. Neural Netw. Learn. Syst; IEEE Trans. Neural Networks Learn. Syst; IEEE Trans. Neural Netw; IEEE Trans. Neural Networks
Neural Computation = Neural Comput
Neural Networks = Neural Netw
Neurocomputing
Pattern Recognition = PR; Pattern Recognit
PRL = Pattern Recognition Letters; Pattern Recognit. Lett
Knowledge-Based Systems = KBS; Knowl. Based Syst
Expert Systems with Applications = ESWA; Expert Syst. Appl
Information Sciences = Inf. Sci
Information Fusion = Inf. Fusion
Applied Soft Computing = Appl. Soft Comput
Artificial Intelligence Review = Artif. Intell. Rev
AI Open
TAI = IEEE Transactions on Artificial Intelligence; IEEE Trans. Artif. Intell
TCYB = IEEE Transactions on Cybernetics; TCyb; IEEE Trans. Cybern
TSMC = IEEE Transactions on Systems, Man, and Cybernetics; TSMCB; IEEE Transactions on Systems, Man, and Cybernetics: Systems; IEEE Trans. Syst. Man Cybern
TEVC = IEEE Transactions on Evolutionary Computation; IEEE Trans. Evol. Comput
TFS = IEEE Transactions on Fuzzy Systems; IEEE Trans. Fuzzy Syst
GECCO = Genetic and Evolutionary Computation Conference
PPSN = Parallel Problem Solving from Nature
CEC = IEEE Congress on Evolutionary Computation; Congress on Evolutionary Computation
IJCNN = International Joint Conference on Neural Networks
ICANN = International Conference on Artificial Neural Networks
ESANN = European Symposium on Artificial Neural Networks
ICONIP = International Conference on Neural Information Processing; Conference on Neural Information Processing
PAKDD = Pacific-Asia Conference on Knowledge Discovery and Data Mining
PRICAI = Pacific Rim International Conference on Artificial Intelligence
ICPR = International Conference on Pattern Recognition
ICPRAM = International Conference on Pattern Recognition Applications and Methods; Conference on Pattern Recognition Applications and Methods
ICTAI = International Conference on Tools with Artificial Intelligence; Conference on Tools with Artificial Intelligence
ICMLA = International Conference on Machine Learning and Applications; Conference on Machine Learning and Applications
ICAART = International Conference on Agents and Artificial Intelligence; Conference on Agents and Artificial Intelligence
AAMAS = Autonomous Agents and Multiagent Systems; International Conference on Autonomous Agents and Multiagent Systems; International Joint Conference on Autonomous Agents and Multiagent Systems; International Conference on Autonomous Agents and Multi-Agent Systems
JAAMAS = Autonomous Agents and Multi-Agent Systems; Auton. Agents Multi Agent Syst
ICAPS = International Conference on Automated Planning and Scheduling
SOCS = Symposium on Combinatorial Search; International Symposium on Combinatorial Search
CP = Principles and Practice of Constraint Programming; International Conference on Principles and Practice of Constraint Programming; Conference on Principles and Practice of Constraint Programming
CPAIOR = Integration of Constraint Programming, Artificial Intelligence, and Operations Research
SAT = Theory and Applications of Satisfiability Testing; International Conference on Theory and Applications of Satisfiability Testing; Conference on Theory and Applications of Satisfiability Testing
KR = Principles of Knowledge Representation and Reasoning; Knowledge Representation and Reasoning Conference; International Conference on Principles of Knowledge Representation and Reasoning
AKBC = Automated Knowledge Base Construction
NeSy = International Conference on Neurosymbolic Learning and Reasoning
RLC = Reinforcement Learning Conference
RLJ = Reinforcement Learning Journal
RLDM
CVPR = Computer Vision and Pattern Recognition; IEEE Conference on Computer Vision and Pattern Recognition; IEEE/CVF Conference on Computer Vision and Pattern Recognition; Proceedings of the IEEE conference on computer vision and pattern recognition
NeurIPS Workshops = NIPSW; NeurIPSW; NeurIPS Workshop; NIPS Workshop; NIPS Workshops
ICML Workshops = ICMLW; ICML Workshop
ICLR Workshops = ICLRW; ICLR Workshop
CVPRW = CVPR Workshop; CVPR Workshops; CVPRw
ICCV = International Conference on Computer Vision; IEEE International Conference on Computer Vision; IEEE/CVF International Conference on Computer Vision
ICCVW = ICCV Workshop; ICCV Workshops
ECCV = European Conference on Computer Vision
ECCVW = ECCV Workshop; ECCV Workshops
WACV = Winter Conference on Applications of Computer Vision; Workshop on Applications of Computer Vision
WACVW
ACCV = Asian Conference on Computer Vision
BMVC = British Machine Vision Conference
3DV = International Conference on 3D Vision
3DIMPVT
FG = Automatic Face and Gesture Recognition; International Conference on Automatic Face and Gesture Recognition; International Conference on Automatic Face & Gesture Recognition
ICIP = International Conference on Image Processing; IEEE International Conference on Image Processing
ICIAP = International Conference on Image Analysis and Processing; Conference on Image Analysis and Processing
SCIA = Scandinavian Conference on Image Analysis
CAIP = International Conference on Computer Analysis of Images and Patterns; Conference on Computer Analysis of Images and Patterns; Computer Analysis of Images and Patterns
MVA = International Conference on Machine Vision Applications
IVC = Image and Vision Computing; Image Vis. Comput
TPAMI = PAMI; T-PAMI; IEEE TPAMI; IEEE T-PAMI; IEEE Transactions on Pattern Analysis and Machine Intelligence; Transactions on Pattern Analysis and Machine Intelligence; IEEE Trans. Pattern Anal. Mach. Intell
IJCV = International Journal of Computer Vision; Int. J. Comput. Vis
TIP = IEEE TIP; IEEE Transactions on Image Processing; T-IP; IEEE Trans. Image Process; IEEE Trans. on Image Processing
TMM = IEEE TMM; IEEE Transactions on Multimedia; T-MM; IEEE Trans. Multim; IEEE Trans. Multimedia; IEEE Trans. Multimed
TCSVT = IEEE TCSVT; IEEE Transactions on Circuits and Systems for Video Technology; T-CSVT; IEEE Trans. Circuits Syst. Video Technol
TVCG = IEEE TVCG; IEEE Transactions on Visualization and Computer Graphics; IEEE Trans. Vis. Comput. Graph; IEEE Trans. Visual. Comput. Graphics
CVIU = Computer Vision and Image Understanding; Comput. Vis. Image Underst
TCI = IEEE Transactions on Computational Imaging; IEEE Trans. Comput. Imaging; IEEE Trans. Computational Imaging
SPL = IEEE SPL; IEEE Signal Processing Letters; IEEE Signal Process. Lett
TOMM = ACM TOMM; ACM Transactions on Multimedia Computing, Communications, and Applications; ACM Trans. Multim. Comput. Commun. Appl; ACM Trans. Multimedia Comput. Commun. Appl
ACM MM = ACMMM; ACM Multimedia; MM; ACM International Conference on Multimedia; ACM-MM
MMM = International Conference on Multimedia Modeling
MMSys = ACM Multimedia Systems Conference; Multimedia Systems Conference
ICME = International Conference on Multimedia and Expo; International Conference on Multimedia & Expo
ICMR = International Conference on Multimedia Retrieval
SIGGRAPH = ACM SIGGRAPH; SIGGRAPH Conference Proceedings; SIGGRAPH Conference Papers
SIGGRAPH Asia = SIGGRAPH-Asia; SIGGRAPHAsia
TOG = ACM TOG; ACM Transactions on Graphics; ACM Trans. Graph; Transactions on Graphics; ACM Trans. on Graphics; ACM Transaction on Graphics
Eurographics = EG; Computer Graphics Forum; CGF; Comput. Graph. Forum
SGP = Symposium on Geometry Processing
EGSR = Eurographics Symposium on Rendering
I3D = Interactive 3D Graphics and Games; Symposium on Interactive 3D Graphics and Games
HPG = Conference on High Performance Graphics
Pacific Graphics = PG; Pacific Conference on Computer Graphics and Applications
Graphical Models
Computers & Graphics = Computers and Graphics; Comput. Graph
ISMAR = International Symposium on Mixed and Augmented Reality
IEEE VR = IEEE Conference on Virtual Reality and 3D User Interfaces; IEEE Virtual Reality
VIS = IEEE VIS; IEEE Visualization; IEEE VAST; IEEE InfoVis; IEEE VIS Conference; IEEE Visualization Conference; IEEE Symposium on Information Visualization
EuroVis = Eurographics Conference on Visualization
PacificVis = IEEE Pacific Visualization Symposium; Pacific Visualization Symposium
MICCAI = Medical Image Computing and Computer Assisted Intervention
IPMI = Information Processing in Medical Imaging
ISBI = International Symposium on Biomedical Imaging
MedIA = Medical Image Analysis; MIA; Med. Image Anal
TMI = IEEE TMI; IEEE Transactions on Medical Imaging; IEEE Trans. Med. Imaging
JBHI = IEEE JBHI; IEEE Journal of Biomedical and Health Informatics; IEEE J. Biomed. Health Inform; IEEE J. Biomed. Health Informatics
TBME = IEEE Transactions on Biomedical Engineering; IEEE Trans. Biomed. Eng
CMIG = Computerized Med. Imaging Graph
CMPB = Comput. Methods Programs Biomedicine
EMBC
ML4H = Machine Learning for Health Symposium
CHIL = Conference on Health, Inference, and Learning
MLHC = Machine Learning for Healthcare Conference
AMIA = AMIA Annual Symposium; AMIA Annual Symposium Proceedings; AMIA Annu Symp Proc
JAMIA = Journal of the American Medical Informatics Association; J. Am. Med. Inform. Assoc
Journal of Biomedical Informatics = JBI
npj Digital Medicine = npj Digit. Med
BIBM = International Conference on Bioinformatics and Biomedicine
TGRS = IEEE TGRS; IEEE Transactions on Geoscience and Remote Sensing; T-GRS; IEEE Trans. Geosci. Remote Sens; IEEE Trans. Geosci. Remote Sensing
GRSL = IEEE GRSL; IEEE Geoscience and Remote Sensing Letters; IEEE Geosci. Remote Sens. Lett
JSTARS = IEEE JSTARS; IEEE Journal of Selected Topics in Applied Earth Observations and Remote Sensing; IEEE J. Sel. Top. Appl. Earth Obs. Remote Sens; IEEE J. Sel. Topics Appl. Earth Observ. Remote Sens
GRSM = IEEE GRSM; IEEE Geoscience and Remote Sensing Magazine; IEEE Geosci. Remote Sens. Mag
ISPRS = ISPRS JPRS; ISPRS Journal of Photogrammetry and Remote Sensing; ISPRS P&RS; JPRS; ISPRS J. Photogramm. Remote Sens
IGARSS = International Geoscience and Remote Sensing Symposium
RSE = Remote Sensing of Environment; Remote Sens. Environ
Remote Sensing = MDPI Remote Sensing
JAG = International Journal of Applied Earth Observation and Geoinformation; Int. J. Appl. Earth Obs. Geoinf; Int. J. Appl. Earth Obs. Geoinformation
ACL = Annual Meeting of the Association for Computational Linguistics; Association for Computational Linguistics; ACL Findings; Findings of ACL; Findings of the Association for Computational Linguistics; ACL-IJCNLP; Findings of the ACL; Findings-ACL
EMNLP = Empirical Methods in Natural Language Processing; Conference on Empirical Methods in Natural Language Processing; EMNLP Findings; Findings of EMNLP; EMNLP-IJCNLP; Findings-EMNLP
NAACL = NAACL-HLT; North American Chapter of the Association for Computational Linguistics; NAACL Findings; Findings of NAACL; HLT-NAACL
EACL = European Chapter of the Association for Computational Linguistics; Findings of EACL
AACL = AACL-IJCNLP; IJCNLP-AACL
IJCNLP = International Joint Conference on Natural Language Processing
COLING = LREC-COLING; International Conference on Computational Linguistics
CoNLL = Computational Natural Language Learning; Conference on Computational Natural Language Learning
TACL = Transactions of the Association for Computational Linguistics; Transactions of the ACL; Trans. Assoc. Comput. Linguist; Trans. Assoc. Comput. Linguistics
Computational Linguistics
LREC = International Conference on Language Resources and Evaluation; Language Resources and Evaluation Conference; Conference on Language Resources and Evaluation
SemEval = International Workshop on Semantic Evaluation; Workshop on Semantic Evaluation
BlackboxNLP
RepL4NLP = Workshop on Representation Learning for NLP
WMT = Conference on Machine Translation; Workshop on Machine Translation; Workshop on Statistical Machine Translation
IWSLT = International Conference on Spoken Language Translation; Conference on Spoken Language Translation; International Workshop on Spoken Language Translation
INLG = International Natural Language Generation Conference; International Conference on Natural Language Generation
SIGDIAL = SigDial; Special Interest Group on Discourse and Dialogue
*SEM = StarSEM; Joint Conference on Lexical and Computational Semantics
W-NUT
BioNLP = Workshop on Biomedical Natural Language Processing
NLPCC = International Conference on Natural Language Processing and Chinese Computing; Conference on Natural Language Processing and Chinese Computing; Natural Language Processing and Chinese Computing
CCL = China National Conference on Chinese Computational Linguistics; Chinese Computational Linguistics
TALLIP = ACM Transactions on Asian and Low-Resource Language Information Processing; ACM Trans. Asian Low-Resource Lang. Inf. Process; Transactions on Asian and Low-Resource Language Information Processing
NLE = Natural Language Engineering; Nat. Lang. Eng
SEPLN
INTERSPEECH = Interspeech; ISCA Interspeech; Conference of the International Speech Communication Association
ICASSP = IEEE ICASSP; International Conference on Acoustics, Speech and Signal Processing
ASRU = Automatic Speech Recognition and Understanding Workshop; IEEE Automatic Speech Recognition and Understanding Workshop; IEEE Workshop on Automatic Speech Recognition and Understanding
SLT = IEEE SLT; IEEE Spoken Language Technology Workshop; Spoken Language Technology Workshop
TASLP = IEEE/ACM TASLP; IEEE/ACM Transactions on Audio, Speech, and Language Processing; IEEE Transactions on Audio, Speech, and Language Processing; IEEE/ACM Trans. Audio Speech Lang. Process; IEEE Trans. Audio Speech Lang. Process; IEEE Transactions on Speech and Audio Processing
ISMIR = International Society for Music Information Retrieval; International Society for Music Information Retrieval Conference
WASPAA = IEEE Workshop on Applications of Signal Processing to Audio and Acoustics
EUSIPCO = European Signal Processing Conference
MLSP = International Workshop on Machine Learning for Signal Processing
SSW = Speech Synthesis Workshop
ISCSLP = International Symposium on Chinese Spoken Language Processing
Odyssey = The Speaker and Language Recognition Workshop; Odyssey: The Speaker and Language Recognition Workshop
DAFx = International Conference on Digital Audio Effects; Conference on Digital Audio Effects
TSP = IEEE TSP; IEEE Transactions on Signal Processing; IEEE Trans. Signal Process; IEEE Trans. Signal Processing; IEEE Transactions on Acoustics, Speech, and Signal Processing
JSTSP = IEEE JSTSP; IEEE Journal of Selected Topics in Signal Processing; IEEE J. Sel. Top. Signal Process; IEEE J. Sel. Topics Signal Process
SPM = IEEE Signal Processing Magazine; IEEE Signal Process. Mag
Signal Processing
TIT = IEEE Transactions on Information Theory; IEEE Trans. Inf. Theory; IEEE Trans. Inform. Theory
ISIT = International Symposium on Information Theory
KDD = SIGKDD; ACM SIGKDD; Knowledge Discovery and Data Mining; ACM KDD; KDD Applied Data Science
WWW = The Web Conference; TheWebConf; Web Conf; International World Wide Web Conference; World Wide Web Conference
SIGIR = ACM SIGIR; Research and Development in Information Retrieval
CIKM = Conference on Information and Knowledge Management; International Conference on Information and Knowledge Management
WSDM = Web Search and Data Mining; International Conference on Web Search and Data Mining; Conference on Web Search and Data Mining
ICDM = International Conference on Data Mining; IEEE International Conference on Data Mining
SDM = SIAM International Conference on Data Mining; SIAM SDM; SIAM Data Mining
RecSys = ACM Conference on Recommender Systems; ACM RecSys
ECIR = European Conference on Information Retrieval; European Conference on IR Research
ICTIR = International Conference on the Theory of Information Retrieval; Conference on the Theory of Information Retrieval
CHIIR = Conference on Human Information Interaction and Retrieval
JCDL = Joint Conference on Digital Libraries; ACM/IEEE Joint Conference on Digital Libraries
TKDE = IEEE TKDE; IEEE Transactions on Knowledge and Data Engineering; IEEE Trans. Knowl. Data Eng; IEEE Trans. on Knowl. and Data Eng
TKDD = ACM Transactions on Knowledge Discovery from Data; ACM Trans. Knowl. Discov. Data
TOIS = ACM Transactions on Information Systems; ACM Trans. Inf. Syst; ACM Trans. Inform. Syst
TIST = ACM Transactions on Intelligent Systems and Technology; ACM Trans. Intell. Syst. Technol
DMKD = Data Mining and Knowledge Discovery; DAMI; Data Min. Knowl. Discov
KAIS = Knowledge and Information Systems; Knowl. Inf. Syst
TBD = IEEE Transactions on Big Data; IEEE Trans. Big Data
IEEE Big Data = Big Data; IEEE International Conference on Big Data; International Conference on Big Data
DSAA = International Conference on Data Science and Advanced Analytics; Conference on Data Science and Advanced Analytics
ICWSM = International AAAI Conference on Web and Social Media; International Conference on Weblogs and Social Media
ASONAM = International Conference on Advances in Social Networks Analysis and Mining; Conference on Advances in Social Networks Analysis and Mining
HyperText = Hypertext
ISWC = International Semantic Web Conference
ESWC = European Semantic Web Conference; Extended Semantic Web Conference
CSCW = Computer Supported Cooperative Work; Computer-Supported Cooperative Work; PACM HCI; PACMHCI; Proc. ACM Hum.-Comput. Interact; Computer-Supported Cooperative Work and Social Computing
CHI = ACM CHI; Conference on Human Factors in Computing Systems; SIGCHI; Human Factors in Computing Systems; ACM CHI Conference on Human Factors in Computing Systems; ACM Conference on Human Factors in Computing Systems
UIST = User Interface Software and Technology; Symposium on User Interface Software and Technology
IUI = Intelligent User Interfaces; International Conference on Intelligent User Interfaces; Conference on Intelligent User Interfaces
DIS = Designing Interactive Systems; Designing Interactive Systems Conference
UbiComp = IMWUT; Ubiquitous Computing; Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies; Proc. ACM Interact. Mob. Wearable Ubiquitous Technol
TEI = Tangible, Embedded, and Embodied Interaction; International Conference on Tangible, Embedded, and Embodied Interaction; Conference on Tangible, Embedded, and Embodied Interaction
MobileHCI = International Conference on Mobile Human-Computer Interaction; Conference on Mobile Human-Computer Interaction; Human-Computer Interaction with Mobile Devices and Services
ASSETS = SIGACCESS Conference on Computers and Accessibility
ICMI = International Conference on Multimodal Interaction; International Conference on Multimodal Interfaces; Conference on Multimodal Interfaces
HRI = Human-Robot Interaction; International Conference on Human-Robot Interaction; Conference on Human-Robot Interaction; ACM/IEEE International Conference on Human-Robot Interaction
TOCHI = ACM Transactions on Computer-Human Interaction; ACM Trans. Comput. Hum. Interact
IJHCS = International Journal of Human-Computer Studies; Int. J. Hum. Comput. Stud; Int. J. Human-Comput. Stud
INTERACT = IFIP TC13 Conference on Human-Computer Interaction
C&C = Creativity and Cognition; ACM Creativity & Cognition
VL/HCC = Visual Languages and Human-Centric Computing; Symposium on Visual Languages and Human-Centric Computing
AVI = International Conference on Advanced Visual Interfaces; Conference on Advanced Visual Interfaces; Advanced Visual Interfaces
HICSS = Hawaii International Conference on System Sciences
ICIS = International Conference on Information Systems
CACM = Communications of the ACM; Commun. ACM
Computer = IEEE Computer
CSUR = ACM Computing Surveys; ACM CSUR; ACM Comput. Surv; Computing Surveys; ACM Comp. Surv
Proceedings of the IEEE = Proc. IEEE; PIEEE
IEEE Access
JACM = Journal of the ACM; J. ACM; Journal of the Association for Computing Machinery
ACM Queue
SIGMOD = ACM SIGMOD; Management of Data; International Conference on Management of Data; SIGMOD Conference; PACMMOD; SIGMOD Record; Proc. ACM Manag. Data; Proceedings of the ACM on Management of Data
VLDB = PVLDB; Proceedings of the VLDB Endowment; Very Large Data Bases; VLDB Endowment; Proc. VLDB Endow; Proceedings of VLDB; International Conference on Very Large Data Bases
VLDBJ = VLDB Journal; The VLDB Journal
ICDE = International Conference on Data Engineering; IEEE ICDE
CIDR = Conference on Innovative Data Systems Research
EDBT = Extending Database Technology; International Conference on Extending Database Technology; Conference on Extending Database Technology
PODS = Principles of Database Systems
ICDT = International Conference on Database Theory; Conference on Database Theory
DASFAA = Database Systems for Advanced Applications; International Conference on Database Systems for Advanced Applications; Conference on Database Systems for Advanced Applications
SSDBM = International Conference on Scientific and Statistical Database Management; Conference on Scientific and Statistical Database Management; Scientific and Statistical Database Management
MDM = International Conference on Mobile Data Management; Conference on Mobile Data Management
aiDM = aiDM@SIGMOD
DaMoN = Data Management on New Hardware
TODS = ACM Transactions on Database Systems; ACM Trans. Database Syst
DEBull = IEEE Data Engineering Bulletin; Data Engineering Bulletin; IEEE Data Eng. Bull; Data Eng. Bull
SIGSPATIAL = ACM SIGSPATIAL GIS; International Conference on Advances in Geographic Information Systems; Conference on Advances in Geographic Information Systems
SOSP = ACM Symposium on Operating Systems Principles; Symposium on Operating Systems Principles
OSDI = USENIX Symposium on Operating Systems Design and Implementation; Operating Systems Design and Implementation; USENIX OSDI
NSDI = USENIX NSDI; USENIX Symposium on Networked Systems Design and Implementation; Networked Systems Design and Implementation
USENIX ATC = ATC; USENIX Annual Technical Conference; Usenix ATC; USENIX
EuroSys = European Conference on Computer Systems
ASPLOS = Architectural Support for Programming Languages and Operating Systems
FAST = USENIX FAST; USENIX Conference on File and Storage Technologies; File and Storage Technologies
HotOS = Hot Topics in Operating Systems
HotNets = Hot Topics in Networks
HotStorage = Hot Topics in Storage and File Systems; USENIX Workshop on Hot Topics in Storage and File Systems; USENIX Conference on Hot Topics in Storage and File Systems
HotCloud
HotDep
SoCC = ACM SoCC; Symposium on Cloud Computing; ACM Symposium on Cloud Computing
SIGCOMM = ACM SIGCOMM; ACM SIGCOMM Conference
IMC = Internet Measurement Conference
CoNEXT = Emerging Networking Experiments and Technologies; International Conference on emerging Networking EXperiments and Technologies; Conference on emerging Networking EXperiments and Technologies
INFOCOM = IEEE INFOCOM; Conference on Computer Communications; IEEE Conference on Computer Communications
MobiCom = ACM MobiCom; International Conference on Mobile Computing and Networking; Conference on Mobile Computing and Networking
MobiSys = ACM MobiSys; International Conference on Mobile Systems, Applications, and Services; Conference on Mobile Systems, Applications, and Services
SenSys = ACM SenSys; Conference on Embedded Networked Sensor Systems
IPSN = International Conference on Information Processing in Sensor Networks; Conference on Information Processing in Sensor Networks
MobiHoc = Mobile Ad Hoc Networking and Computing
ICNP = International Conference on Network Protocols; Conference on Network Protocols
ICC = IEEE International Conference on Communications; International Conference on Communications
GLOBECOM = IEEE GLOBECOM; Global Communications Conference; IEEE Global Communications Conference
ICDCS = International Conference on Distributed Computing Systems
Middleware = International Middleware Conference
PODC = Principles of Distributed Computing; Symposium on Principles of Distributed Computing
DISC = International Symposium on Distributed Computing; Symposium on Distributed Computing
SRDS = International Symposium on Reliable Distributed Systems; Symposium on Reliable Distributed Systems
DSN = Dependable Systems and Networks; International Conference on Dependable Systems and Networks; Conference on Dependable Systems and Networks
OPODIS = International Conference on Principles of Distributed Systems; Conference on Principles of Distributed Systems
TOCS = ACM Transactions on Computer Systems; ACM Trans. Comput. Syst
TPDS = IEEE TPDS; IEEE Transactions on Parallel and Distributed Systems; IEEE Trans. Parallel Distrib. Syst; IEEE Trans. Parallel Distributed Syst
TON = IEEE/ACM Transactions on Networking; ToN; IEEE/ACM Trans. Netw; IEEE/ACM Trans. Networking; IEEE Transactions on Networking
JSAC = IEEE Journal on Selected Areas in Communications; IEEE J. Sel. Areas Commun
TMC = IEEE TMC; IEEE Transactions on Mobile Computing; IEEE Trans. Mob. Comput; IEEE Trans. Mobile Comput
TWC = IEEE Transactions on Wireless Communications; IEEE Trans. Wirel. Commun; IEEE Trans. Wireless Commun
TCOM = IEEE Transactions on Communications; IEEE Trans. Commun
TVT = IEEE Transactions on Vehicular Technology; IEEE Trans. Veh. Technol
IoTJ = IEEE IoTJ; IEEE Internet of Things Journal; IEEE IoT-J; IOTJ; IEEE Internet Things J; IEEE Internet of Things J
TCC = IEEE Transactions on Cloud Computing; IEEE Trans. Cloud Comput; Theory of Cryptography Conference
TSC = IEEE Transactions on Services Computing; IEEE Trans. Serv. Comput
TC = IEEE Transactions on Computers; IEEE Trans. Comput; IEEE Trans. Computers
COMST = IEEE Communications Surveys & Tutorials; IEEE Communications Surveys and Tutorials; IEEE Commun. Surv. Tutorials; IEEE Commun. Surveys Tuts
SC = Supercomputing; International Conference for High Performance Computing; SC Workshops; High Performance Computing, Networking, Storage and Analysis
PPoPP = Principles and Practice of Parallel Programming
HPDC = International Symposium on High-Performance Parallel and Distributed Computing; Symposium on High-Performance Parallel and Distributed Computing
ICS = International Conference on Supercomputing
IPDPS = International Parallel and Distributed Processing Symposium
ICPP = International Conference on Parallel Processing
CLUSTER = IEEE CLUSTER; IEEE International Conference on Cluster Computing; International Conference on Cluster Computing
CCGrid = Cluster, Cloud and Grid Computing; Cluster, Cloud and Internet Computing
Euro-Par = European Conference on Parallel Processing; International European Conference on Parallel and Distributed Computing
SPAA = Symposium on Parallelism in Algorithms and Architectures; Parallelism in Algorithms and Architectures
ISC = ISC High Performance
IISWC = International Symposium on Workload Characterization; Symposium on Workload Characterization
ISPASS = International Symposium on Performance Analysis of Systems and Software; Symposium on Performance Analysis of Systems and Software
PACT = Parallel Architectures and Compilation Techniques; International Conference on Parallel Architectures and Compilation Techniques; Conference on Parallel Architectures and Compilation Techniques
CGO = Code Generation and Optimization; International Symposium on Code Generation and Optimization
CC = Compiler Construction; International Conference on Compiler Construction
LCTES = Languages, Compilers, and Tools for Embedded Systems; Languages, Compilers, Tools and Theory for Embedded Systems
TACO = ACM Trans. Archit. Code Optim; ACM Transactions on Architecture and Code Optimization
ISCA = International Symposium on Computer Architecture
MICRO = IEEE/ACM International Symposium on Microarchitecture; IEEE Micro; Micro; International Symposium on Microarchitecture
HPCA = High-Performance Computer Architecture; International Symposium on High Performance Computer Architecture; Symposium on High Performance Computer Architecture
DAC = Design Automation Conference; ACM/IEEE Design Automation Conference
ICCAD = International Conference on Computer-Aided Design; Conference on Computer Aided Design
DATE = Design, Automation and Test in Europe; Design, Automation & Test in Europe; Design, Automation and Test in Europe Conference
ASP-DAC = ASPDAC; Asia and South Pacific Design Automation Conference
FPGA = ACM/SIGDA International Symposium on Field-Programmable Gate Arrays; International Symposium on Field-Programmable Gate Arrays; Symposium on Field-Programmable Gate Arrays
FCCM = Field-Programmable Custom Computing Machines
FPL = International Conference on Field-Programmable Logic and Applications; Conference on Field-Programmable Logic and Applications
FPT = International Conference on Field-Programmable Technology; Conference on Field-Programmable Technology
ISSCC = International Solid-State Circuits Conference; IEEE International Solid-State Circuits Conference
VLSI
CICC = Custom Integrated Circuits Conference
ISCAS = International Symposium on Circuits and Systems; Symposium on Circuits and Systems
ISLPED = International Symposium on Low Power Electronics and Design; Symposium on Low Power Electronics and Design
ICCD = International Conference on Computer Design; Conference on Computer Design
GLSVLSI = Great Lakes Symposium on VLSI
TCAD = IEEE TCAD; IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems; IEEE Trans. Comput.-Aided Design Integr. Circuits Syst; IEEE Trans. Comput. Aided Des. Integr. Circuits Syst
TECS = ACM Transactions on Embedded Computing Systems; ACM Trans. Embed. Comput. Syst; Transactions on Embedded Computing Systems
TODAES = ACM Transactions on Design Automation of Electronic Systems; ACM Trans. Des. Autom. Electron. Syst; ACM Trans. Design Autom. Electr. Syst
TVLSI = IEEE Transactions on Very Large Scale Integration (VLSI) Systems; IEEE Trans. Very Large Scale Integr. (VLSI) Syst; Transactions on Very Large Scale Integration (VLSI) Systems; IEEE Transactions on Very Large Scale Integration Systems; IEEE Trans. Very Large Scale Integr. Syst; IEEE Trans. VLSI Syst
JETCAS = IEEE Journal on Emerging and Selected Topics in Circuits and Systems; IEEE J. Emerg. Sel. Top. Circuits Syst; IEEE J. Emerg. Sel. Topics Circuits Syst
TCAS
TinyML
LCN = Conference on Local Computer Networks; IEEE Conference on Local Computer Networks
PACMPL = Proc. ACM Program. Lang; Proceedings of the ACM on Programming Languages; PACM on Programming Languages
PLDI = Programming Language Design and Implementation; International Conference on Programming Language Design and Implementation; Conference on Programming Language Design and Implementation; ACM SIGPLAN PLDI
POPL = Principles of Programming Languages; Symposium on Principles of Programming Languages
OOPSLA = Object-Oriented Programming, Systems, Languages, and Applications; SPLASH; ACM SIGPLAN OOPSLA
ICFP = International Conference on Functional Programming
ECOOP = European Conference on Object-Oriented Programming
ESOP = European Symposium on Programming
FOSSACS = Foundations of Software Science and Computation Structures
TACAS = Tools and Algorithms for the Construction and Analysis of Systems; International Conference on Tools and Algorithms for the Construction and Analysis of Systems; Conference on Tools and Algorithms for the Construction and Analysis of Systems
CAV = Computer Aided Verification; International Conference on Computer Aided Verification
VMCAI = Verification, Model Checking, and Abstract Interpretation
FMCAD = Formal Methods in Computer-Aided Design
SAS = Static Analysis Symposium; International Static Analysis Symposium
LICS = Logic in Computer Science; Symposium on Logic in Computer Science
ITP = Interactive Theorem Proving; International Conference on Interactive Theorem Proving; Conference on Interactive Theorem Proving
CPP = Certified Programs and Proofs; International Conference on Certified Programs and Proofs
IJCAR = International Joint Conference on Automated Reasoning
CADE = International Conference on Automated Deduction; Conference on Automated Deduction
TOPLAS = ACM Transactions on Programming Languages and Systems; ACM Trans. Program. Lang. Syst
JFP = Journal of Functional Programming; J. Funct. Program
Haskell Symposium = Haskell; ACM SIGPLAN Haskell Symposium; ACM Haskell Symposium
TFP = Trends in Functional Programming; Symposium on Trends in Functional Programming
PEPM = Partial Evaluation and Program Manipulation
APLAS = Asian Symposium on Programming Languages and Systems
Onward! = Onward
MAPL = MAPS; International Conference on Machine Programming; Conference on Machine Programming
DSL
LFP
ICSE = International Conference on Software Engineering; ICSE SEIP; ICSE-SEIP; ICSE NIER; ICSE-NIER
FSE = ESEC/FSE; ESEC-FSE; Foundations of Software Engineering; ACM SIGSOFT; ESEC; FSE/ESEC
ASE = Automated Software Engineering; IEEE/ACM International Conference on Automated Software Engineering; International Conference on Automated Software Engineering; Conference on Automated Software Engineering
ISSTA = International Symposium on Software Testing and Analysis; ACM SIGSOFT ISSTA
ICST = International Conference on Software Testing, Verification and Validation; Conference on Software Testing, Verification and Validation
ISSRE = International Symposium on Software Reliability Engineering; Symposium on Software Reliability Engineering
MSR = Mining Software Repositories; International Conference on Mining Software Repositories; Conference on Mining Software Repositories; Working Conference on Mining Software Repositories
SANER = International Conference on Software Analysis, Evolution and Reengineering; Software Analysis, Evolution and Reengineering; Conference on Software Analysis, Evolution, and Reengineering
ICSME = International Conference on Software Maintenance; Conference on Software Maintenance; International Conference on Software Maintenance and Evolution; Conference on Software Maintenance and Evolution
ICPC = International Conference on Program Comprehension; Conference on Program Comprehension
WCRE = Working Conference on Reverse Engineering
ESEM = Empirical Software Engineering and Measurement; International Symposium on Empirical Software Engineering and Measurement; Symposium on Empirical Software Engineering and Measurement
EASE = Evaluation and Assessment in Software Engineering; International Conference on Evaluation and Assessment in Software Engineering; Conference on Evaluation and Assessment in Software Engineering
APSEC = Asia-Pacific Software Engineering Conference
QRS = International Conference on Software Quality, Reliability and Security; Conference on Software Quality, Reliability and Security
COMPSAC = Computer Software and Applications Conference; Computers, Software, and Applications Conference
MODELS = International Conference on Model Driven Engineering Languages and Systems; Conference on Model Driven Engineering Languages and Systems; Model Driven Engineering Languages and Systems
RE = IEEE International Requirements Engineering Conference; International Requirements Engineering Conference
TSE = IEEE TSE; IEEE Transactions on Software Engineering; IEEE Trans. Software Eng; IEEE Trans. Softw. Eng
TOSEM = ACM TOSEM; ACM Transactions on Software Engineering and Methodology; ACM Trans. Softw. Eng. Methodol
EMSE = Empirical Software Engineering; ESE; Empir. Softw. Eng; Empirical Softw. Eng
JSS = Journal of Systems and Software; J. Syst. Softw
IST = Information and Software Technology; Inf. Softw. Technol
IEEE Software
FORGE = International Conference on AI Foundation Models and Software Engineering; Conference on AI Foundation Models and Software Engineering; AI Foundation Models and Software Engineering
LLM4Code = Workshop on Large Language Models for Code
CAIN = International Conference on AI Engineering; Conference on AI Engineering
PROMISE = Predictive Models and Data Analytics in Software Engineering
S&P = IEEE S&P; Oakland; IEEE Symposium on Security and Privacy; IEEE SP; IEEE Security and Privacy; SP; Symposium on Security and Privacy; Symposium on Security & Privacy
EuroS&PW = EuroS&P Workshops; IEEE EuroS&PW; EuroSPW
EuroS&P = Euro S&P; IEEE EuroS&P; EuroSP; European Symposium on Security and Privacy; European Symposium on Security & Privacy
WPES = Workshop on Privacy in the Electronic Society
HotPETs = Hot Topics in Privacy Enhancing Technologies
CCS = ACM CCS; Computer and Communications Security; ACM Conference on Computer and Communications Security; Conference on Computer and Communications Security; ACM SIGSAC Conference on Computer and Communications Security
USENIX Security = Usenix Security; USENIX Security Symposium; USENIX Sec; Usenix Sec; USENIX-Security
NDSS = Network and Distributed System Security Symposium; Network and Distributed System Security; NDSS Symposium
RAID = Research in Attacks, Intrusions and Defenses; Recent Advances in Intrusion Detection
ACSAC = Annual Computer Security Applications Conference
AsiaCCS = ASIA CCS; ASIACCS; AsiaCCS; ACM Asia Conference on Computer and Communications Security
ESORICS = European Symposium on Research in Computer Security
DIMVA = Detection of Intrusions and Malware, and Vulnerability Assessment
WOOT = USENIX WOOT; Workshop on Offensive Technologies; Conference on Offensive Technologies
PETS = PoPETs; Privacy Enhancing Technologies; Privacy Enhancing Technologies Symposium; Proc. Priv. Enhancing Technol; Proceedings on Privacy Enhancing Technologies
SOUPS = Symposium on Usable Privacy and Security
CSF = Computer Security Foundations; Computer Security Foundations Symposium; Computer Security Foundations Workshop
WiSec = Security and Privacy in Wireless and Mobile Networks
CODASPY = Conference on Data and Application Security and Privacy
SecureComm = Security and Privacy in Communication Networks; Secur. Priv. Commun. Netw; International Conference on Security and Privacy in Communication Networks; Conference on Security and Privacy in Communication Networks
CRYPTO = Advances in Cryptology; International Cryptology Conference
EUROCRYPT = Theory and Applications of Cryptographic Techniques
ASIACRYPT = Theory and Application of Cryptology and Information Security
PKC = Public Key Cryptography; Practice and Theory in Public Key Cryptography
TCC = Theory of Cryptography; IEEE Trans. Cloud Comput; Theory of Cryptography Conference
CHES = TCHES; Cryptographic Hardware and Embedded Systems; IACR Transactions on Cryptographic Hardware and Embedded Systems; IACR Trans. Cryptogr. Hardw. Embed. Syst
FC = Financial Cryptography; Financial Cryptography and Data Security
AFT = International Conference on Advances in Financial Technologies; Conference on Advances in Financial Technologies; Advances in Financial Technologies
TIFS = IEEE TIFS; IEEE Transactions on Information Forensics and Security; IEEE Trans. Inf. Forensics Secur; IEEE Trans. Inf. Forensics Security
TDSC = IEEE TDSC; IEEE Transactions on Dependable and Secure Computing; IEEE Trans. Dependable Secur. Comput; IEEE Trans. Dependable Secure Comput
TOPS = ACM Transactions on Privacy and Security; TISSEC; ACM Trans. Priv. Secur; ACM Transactions on Information and System Security; ACM Trans. Inf. Syst. Secur
Computers & Security = Computers and Security
AISec = Workshop on Artificial Intelligence and Security
Black Hat = BlackHat
DEF CON = DEFCON
STOC = Symposium on Theory of Computing; ACM Symposium on Theory of Computing
FOCS = Foundations of Computer Science; Symposium on Foundations of Computer Science; Annual Symposium on Foundations of Computer Science
SODA = Symposium on Discrete Algorithms; ACM-SIAM Symposium on Discrete Algorithms
ITCS = Innovations in Theoretical Computer Science; Innovations in Theoretical Computer Science Conference
ICALP = International Colloquium on Automata, Languages, and Programming; Automata, Languages, and Programming
ESA = European Symposium on Algorithms
STACS = Symposium on Theoretical Aspects of Computer Science; Theoretical Aspects of Computer Science
APPROX
SoCG = Symposium on Computational Geometry
CCC = Computational Complexity Conference; Conference on Computational Complexity
EC = ACM EC; Economics and Computation; ACM Conference on Economics and Computation; Conference on Economics and Computation; ACM Conference on Electronic Commerce
WINE = Conference on Web and Internet Economics; Internet and Network Economics
ALENEX = Algorithm Engineering and Experiments
SIAM Journal on Computing = SICOMP; SIAM J. Comput
Algorithmica
TALG = ACM Transactions on Algorithms; ACM Trans. Algorithms
Operations Research = OR; Oper. Res
Management Science
INFORMS Journal on Computing = INFORMS J. Comput
EJOR = European Journal of Operational Research; Eur. J. Oper. Res
Mathematical Programming = Math. Program
COR = Computers & Operations Research; Computers and Operations Research; Comput. Oper. Res
Transportation Science
TR-C = Transportation Research Part C; Transportation Research Part C: Emerging Technologies; Transp. Res. Part C; Transportation Research C; Transp. Res. Part C Emerg. Technol
TITS = IEEE T-ITS; IEEE TITS; IEEE Transactions on Intelligent Transportation Systems; T-ITS; IEEE Trans. Intell. Transp. Syst; IEEE Trans. Intell. Transport. Syst
IV = IEEE Intelligent Vehicles Symposium; Intelligent Vehicles Symposium
ITSC = Intelligent Transportation Systems Conference; International Conference on Intelligent Transportation Systems; Conference on Intelligent Transportation Systems
TIV = IEEE TIV; IEEE Transactions on Intelligent Vehicles; T-IV; IEEE Trans. Intell. Veh
ICRA = IEEE ICRA; International Conference on Robotics and Automation
IROS = IEEE/RSJ IROS; Intelligent Robots and Systems; International Conference on Intelligent Robots and Systems
RSS = Robotics: Science and Systems; Robotics Science and Systems
CoRL = Conference on Robot Learning
RA-L = RAL; IEEE RA-L; IEEE RAL; IEEE Robotics and Automation Letters; Robotics and Automation Letters; IEEE Robot. Autom. Lett; IEEE Robotics Autom. Lett
T-RO = TRO; IEEE T-RO; IEEE TRO; IEEE Transactions on Robotics; Transactions on Robotics; IEEE Trans. Robot; IEEE Trans. Robotics; IEEE Transactions on Robotics and Automation; IEEE Trans. Robot. Autom
IJRR = International Journal of Robotics Research; The International Journal of Robotics Research; Int. J. Robot. Res; Int. J. Robotics Res
Science Robotics = Sci. Robot
JFR = Journal of Field Robotics; J. Field Robot; J. Field Robotics
Autonomous Robots = AURO
RAS = Robotics and Autonomous Systems; Robot. Auton. Syst; Robotics Auton. Syst
Humanoids = IEEE-RAS Humanoids; International Conference on Humanoid Robots; Conference on Humanoid Robots; IEEE-RAS International Conference on Humanoid Robots
ISER = International Symposium on Experimental Robotics
ISRR = International Symposium on Robotics Research; International Symposium of Robotics Research
WAFR = Workshop on the Algorithmic Foundations of Robotics; Algorithmic Foundations of Robotics
RO-MAN = International Symposium on Robot and Human Interactive Communication; Symposium on Robot and Human Interactive Communication; International Conference on Robot and Human Interactive Communication; Conference on Robot and Human Interactive Communication
MRS = International Symposium on Multi-Robot and Multi-Agent Systems
CASE = IEEE CASE; International Conference on Automation Science and Engineering; Conference on Automation Science and Engineering
T-MECH = IEEE/ASME Transactions on Mechatronics; TMECH; T-Mech; Trans. Mechatronics; IEEE/ASME Trans. Mechatron; IEEE/ASME Trans. Mechatronics
T-ASE = IEEE Transactions on Automation Science and Engineering; TASE; IEEE Trans. Autom. Sci. Eng
CDC = IEEE Conference on Decision and Control; Conference on Decision and Control
ACC = American Control Conference
ECC = European Control Conference
Automatica
TAC = IEEE Transactions on Automatic Control; IEEE Trans. Autom. Control; IEEE Trans. Automat. Contr; IEEE Trans. Automat. Control
HSCC = Hybrid Systems: Computation and Control; International Conference on Hybrid Systems: Computation and Control; Conference on Hybrid Systems: Computation and Control
ICCPS = International Conference on Cyber-Physical Systems; Conference on Cyber-Physical Systems
TCPS = ACM Transactions on Cyber-Physical Systems; ACM Trans. Cyber-Physical Syst; Transactions on Cyber-Physical Systems
Nature
Science
Nature Methods = Nat. Methods; Nat Methods
Nature Communications = Nat. Commun; Nat Commun; Nature Comm; Nat Comm
Nature Machine Intelligence = Nat. Mach. Intell; Nat Mach Intell; NMI
Nature Biotechnology = Nat. Biotechnol; Nat Biotechnol; Nat Biotech; Nature Biotech
Nature Genetics = Nat. Genet; Nat Genet
Nature Medicine = Nat. Med; Nat Med
Nature Neuroscience = Nat. Neurosci; Nat Neurosci
Nature Physics = Nat. Phys
Nature Reviews Genetics = Nat. Rev. Genet
Nature Reviews Neuroscience = Nat. Rev. Neurosci
Nature Reviews Physics
Nature Reviews Drug Discovery
Nature Human Behaviour
Nature Computational Science = Nat. Comput. Sci; Nat Comput Sci
Nature Biomedical Engineering = Nat. Biomed. Eng; Nat Biomed Eng
Nature Chemistry = Nat. Chem
Nature Chemical Biology = Nat. Chem. Biol; Nat Chem Biol
Nature Materials
Nature Structural & Molecular Biology = Nat Struct Mol Biol
Nature Protocols = Nat Protoc; Nat. Protoc
Nature Climate Change
Nature Geoscience
Nature Ecology & Evolution
Nature Cell Biology
Nature Catalysis
Nature Electronics
Nature Astronomy
Scientific Data = Sci Data
Scientific Reports = Sci. Rep; Sci Rep
Communications Biology = Commun Biol; Commun. Biol
Communications Chemistry
Communications Physics
Science Advances = Sci. Adv; Sci Adv
Science Translational Medicine
Cell
Cell Systems = Cell Syst; Cell Syst.
Cell Reports = Cell Rep
Cell Reports Methods
Cell Genomics
Cell Stem Cell
Molecular Cell = Mol. Cell; Mol Cell
Immunity
Neuron
Cancer Cell
iScience
Patterns
PNAS = Proceedings of the National Academy of Sciences; Proc. Natl. Acad. Sci; Proc Natl Acad Sci
eLife
PLOS Computational Biology = PLoS Comput Biol; PLOS Comput. Biol; PLoS Computational Biology; PLoS Comput. Biol
PLOS ONE = PLoS ONE; PLoS One
PLOS Biology = PLoS Biology; PLoS Biol
PLOS Genetics = PLoS Genet
Bioinformatics
Bioinformatics Advances
Briefings in Bioinformatics = Brief Bioinform; Brief. Bioinform; Briefings Bioinf; Brief. Bioinformatics
BMC Bioinformatics
BMC Genomics
Genome Biology = Genome Biol; Genome Biol.
Genome Research = Genome Res
Genome Medicine
Nucleic Acids Research = NAR; Nucleic Acids Res; Nucleic Acids Res.
NAR Genomics and Bioinformatics
Genomics, Proteomics & Bioinformatics = Genomics Proteomics Bioinformatics
Molecular Systems Biology = Mol. Syst. Biol; Mol Syst Biol
Molecular Biology and Evolution = Mol. Biol. Evol
Protein Science = Protein Sci
Proteins = Proteins: Structure, Function, and Bioinformatics
PEDS = Protein Engineering, Design and Selection
Structure
Current Opinion in Structural Biology = Curr. Opin. Struct. Biol; Current Opinion in Structural Biology
RECOMB = Research in Computational Molecular Biology
ISMB = ISMB/ECCB
PSB = Pacific Symposium on Biocomputing
ACM BCB = ACM-BCB; ACM Conference on Bioinformatics, Computational Biology, and Health Informatics
TCBB = IEEE/ACM TCBB; IEEE/ACM Transactions on Computational Biology and Bioinformatics; IEEE/ACM Trans. Comput. Biol. Bioinform; IEEE/ACM Trans. Comput. Biol. Bioinf
MLCB
GigaScience = Gigascience
F1000Research = F1000Res
Frontiers in Genetics = Front Genet; Front. Genet
Frontiers in Neuroscience = Front. Neurosci
Frontiers in Bioinformatics
Biostatistics
Biometrics
Genes
Genetics
Oncotarget
Blood
The Lancet = Lancet
NEJM = New England Journal of Medicine
JAMA
BMJ
Journal of Neuroscience = J. Neurosci; J Neurosci
NeuroImage = Neuroimage
Human Brain Mapping
Cerebral Cortex
Brain
Current Biology = Curr. Biol
Trends in Cognitive Sciences = Trends Cogn. Sci; TiCS
Cognitive Science
CogSci = Annual Meeting of the Cognitive Science Society; Annual Conference of the Cognitive Science Society
Cognition
Psychological Review = Psychol. Rev
Psychological Science
Vision Research
CCN
COSYNE
JNE = Journal of Neural Engineering; J. Neural Eng
IEEE TNSRE = TNSRE; IEEE Transactions on Neural Systems and Rehabilitation Engineering; IEEE Trans. Neural Syst. Rehabil. Eng; IEEE Transactions on Rehabilitation Engineering
Journal of Chemical Information and Modeling = J. Chem. Inf. Model; JCIM; J Chem Inf Model
Journal of Chemical Theory and Computation = J. Chem. Theory Comput; JCTC
Journal of Chemical Physics = J. Chem. Phys; JCP
Journal of Physical Chemistry Letters = J. Phys. Chem. Lett
Journal of Cheminformatics = J. Cheminform; J Cheminform
Journal of Medicinal Chemistry = J. Med. Chem
JACS = Journal of the American Chemical Society; J. Am. Chem. Soc
JACS Au
Angewandte Chemie = Angew. Chem
ACS Central Science = ACS Cent. Sci
ACS Synthetic Biology = ACS Synth. Biol; ACS Synth Biol
ACS Catalysis = ACS Catal
ACS Omega
ACS Nano
Chemical Science = Chem. Sci; Chem Sci
Chemical Reviews = Chem. Rev
Digital Discovery
npj Computational Materials
Advanced Science = Adv. Sci; Adv Sci
Advanced Materials
MRS Bulletin
Physical Review Letters = Phys. Rev. Lett; PRL; Phys Rev Lett
Physical Review D = Phys. Rev. D; PRD
Physical Review E = Phys. Rev. E; PRE
Physical Review B = Phys. Rev. B; PRB
Physical Review A = Phys. Rev. A
Physical Review C = Phys. Rev. C
Physical Review X = Phys. Rev. X; PRX
Physical Review Research = Phys. Rev. Research; Phys. Rev. Res
Physical Review Fluids = Phys. Rev. Fluids
Reviews of Modern Physics = Rev. Mod. Phys
JHEP = Journal of High Energy Physics
European Physical Journal C = Eur. Phys. J. C; EPJC
Computing and Software for Big Science
SciPost Physics = SciPost Phys; SciPost
Machine Learning: Science and Technology = Mach. Learn.: Sci. Technol; MLST; Mach. Learn. Sci. Tech
Computer Physics Communications = Comput. Phys. Commun; CPC
Journal of Computational Physics = J. Comput. Phys; JCP; Journal of Computational physics; J. Comp. Phys
Computer Methods in Applied Mechanics and Engineering = CMAME; Comput. Methods Appl. Mech. Eng; Comput. Methods in Appl. Mech. Eng
SIAM Journal on Scientific Computing = SIAM J. Sci. Comput; SISC; SIAM Journal on Scientific Computing
SIAM Journal on Numerical Analysis = SINUM; SIAM J. Numer. Anal
SIAM Review = SIAM Rev
SIAM Journal on Mathematics of Data Science = SIMODS
SIAM Journal on Optimization = SIOPT; SIAM J. Optim
SIAM Journal on Imaging Sciences = SIIMS; SIAM J. Imaging Sci
Journal of Scientific Computing = J. Sci. Comput
Journal of Fluid Mechanics = J. Fluid Mech; JFM
Physics of Fluids = Phys. Fluids
Computational Mechanics
Computers & Fluids
Communications in Computational Physics
Neural Computing and Applications = Neural Comput. Appl; Neural Computing & Applications
Engineering Applications of Artificial Intelligence = Eng. Appl. Artif. Intell
Annals of Statistics = Ann. Statist
JASA = Journal of the American Statistical Association
JRSS = Journal of the Royal Statistical Society; JRSSB
Statistics and Computing
Bayesian Analysis
Econometrica
Annual Review of Statistics
MNRAS = Monthly Notices of the Royal Astronomical Society
ApJ = Astrophysical Journal; The Astrophysical Journal
A&A = Astronomy & Astrophysics
Icarus
GRL = Geophysical Research Letters; Geophys. Res. Lett
JAMES = Journal of Advances in Modeling Earth Systems
Water Resources Research = Water Resour. Res
Geophysics
BAMS
GMD = Geoscientific Model Development
Ecological Modelling
Safety Science = Saf. Sci
Ergonomics
Human Factors = Hum. Factors
Reliability Engineering & System Safety = Reliability Engineering and System Safety; Reliab. Eng. Syst. Saf
Cognition, Technology & Work
Ecology and Society
Organization Science
Administrative Science Quarterly
Harvard Business Review
Applied Optics = Appl. Opt; Appl Opt
Optics Express = Opt. Express; Opt Express
Optics Letters = Opt. Lett; Opt Lett
Optica
Optik
Light: Science & Applications = Light: Science and Applications; Light Sci. Appl; Light: Sci. Appl
Laser & Photonics Reviews = Laser and Photonics Reviews
ACS Photonics
Nature Photonics = Nat. Photonics
APL Photonics
Photonics Research
Optics Communications = Opt. Commun
JOSA = Journal of the Optical Society of America; JOSA A; JOSA B; J. Opt. Soc. Am. A; J. Opt. Soc. Am. B
Biomedical Optics Express = Biomed. Opt. Express
Energy and Buildings = Energy & Buildings
Building and Environment
Applied Energy
Energy and AI
Journal of Hydrology = J. Hydrol
Ecological Informatics
Methods in Ecology and Evolution = Methods Ecol. Evol
Ecology and Evolution
The ISME Journal = ISME Journal; ISME J
mSystems
Radiology: Artificial Intelligence
European Radiology = Eur. Radiol
Big Data and Cognitive Computing
RO-MAN = International Symposium on Robot and Human Interactive Communication; Symposium on Robot and Human Interactive Communication; International Conference on Robot and Human Interactive Communication; Conference on Robot and Human Interactive Communication
ROBIO = Robotics and Biomimetics; International Conference on Robotics and Biomimetics; Conference on Robotics and Biomimetics
ISMM = International Symposium on Memory Management
IEEE Spectrum
JCSS = Journal of Computer and System Sciences; J. Comput. Syst. Sci
Acta Informatica = Acta Informatica Journal
Information and Computation
Theoretical Computer Science = TCS; Theor. Comput. Sci
Distributed Computing
Software: Practice and Experience = SPE; Softw. Pract. Exp
IBM Journal of Research and Development
IBM Systems Journal
Bell System Technical Journal
AI Magazine
AI & Society = AI and Society
TiiS = ACM TiiS; ACM Transactions on Interactive Intelligent Systems; ACM Trans. Interact. Intell. Syst
TAFFC = IEEE Transactions on Affective Computing; TAC; IEEE Trans. Affect. Comput; IEEE Trans. Affective Comput
ACII = Affective Computing and Intelligent Interaction; International Conference on Affective Computing and Intelligent Interaction; Conference on Affective Computing and Intelligent Interaction
EDM = Educational Data Mining; International Conference on Educational Data Mining; Conference on Educational Data Mining
LAK = International Conference on Learning Analytics & Knowledge; International Conference on Learning Analytics and Knowledge; International Learning Analytics and Knowledge Conference; Conference on Learning Analytics and Knowledge; Learning Analytics & Knowledge; Conference on Learning Analytics & Knowledge
AIED = International Conference on Artificial Intelligence in Education; Conference on Artificial Intelligence in Education
SIGCSE = SIGCSE Technical Symposium; Technical Symposium on Computer Science Education
Complexity
Chaos
Entropy
Sensors
Symmetry
Applied Sciences = MDPI Applied Sciences
Electronics
Algorithms
Information
Mathematics
Future Internet
Energies
Drones
Distill
Royal Society Open Science
Proceedings of the Royal Society A
Biological Cybernetics
Philosophical Transactions
`;

export interface Spelling {
  readonly venue: Venue;
  readonly tokens: readonly string[];
  /** Counts only in these capitals. */
  readonly exact: string | null;
  /** Several everyday words: `Neural Networks` is a venue only at the start of a phrase. */
  readonly phrase: boolean;
}

/** All spellings by their first word, the longest first. */
export function venueSpellings(): Map<string, readonly Spelling[]> {
  const byFirst = new Map<string, Spelling[]>();
  for (const line of PREPRINTS.trim().split('\n')) add(line, 'preprint', byFirst);
  for (const line of REVIEWED.trim().split('\n')) add(line, 'reviewed', byFirst);
  for (const line of SELDOM.trim().split('\n')) add(line, 'reviewed', byFirst, true);
  for (const spellings of byFirst.values()) spellings.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

function add(line: string, kind: Venue['kind'], byFirst: Map<string, Spelling[]>, isSeldom = false): void {
  const [name = '', others = ''] = line.split(' = ');
  for (const spelling of [name, ...others.split(';')].map((one) => one.trim()).filter((one) => one !== '')) {
    const tokens = tokensOf(spelling).map((token) => token.text.toLowerCase());
    const only = tokens.length === 1 ? (tokens[0] ?? '') : '';
    // `Neural Networks`, `Cell`: made of words that titles are made of; `PR`: too short to be sure
    const common = tokens.length <= 3 && tokens.every((token) => isCommonWord(token));
    const seldom = isSeldom && only !== '';
    const ambiguous = kind === 'reviewed' && ((only !== '' && only.length <= 3) || common || seldom);
    const first = tokens[0] ?? '';
    // Short or everyday words count only as they are written here; long acronyms in any case (`icde`, `neurips`).
    const spelt: Spelling = {
      venue: { name: isSeldom ? spelling : name, kind, ambiguous, seldom },
      tokens,
      exact: ambiguous ? spelling : null,
      phrase: common && tokens.length > 1,
    };
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [spelt]);
    else known.push(spelt);
  }
}
