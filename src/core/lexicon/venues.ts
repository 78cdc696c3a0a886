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
NeurIPS = NIPS; Neural Information Processing Systems; Advances in Neural Information Processing Systems; Conference on Neural Information Processing Systems; NeurIPS Datasets and Benchmarks; NeurIPS D&B
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
TSMC = IEEE Transactions on Systems, Man, and Cybernetics; TSMCB; IEEE Transactions on Systems, Man, and Cybernetics: Systems; IEEE Trans. Syst. Man Cybern; IEEE Transactions on Human-Machine Systems; IEEE Trans. Hum.-Mach. Syst
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
Conference on Artificial Intelligence in Medicine = International Conference on Artificial Intelligence in Medicine
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
International Conference on Geographic Information Science = Conference on Geographic Information Science
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
Conference on AI Music Creativity = AI Music Creativity Conference
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
ACM Transactions on Mathematical Software = ACM Trans. Math. Softw
International Symposium on Symbolic and Algebraic Computation = Symposium on Symbolic and Algebraic Computation
Algorithmica
TALG = ACM Transactions on Algorithms; ACM Trans. Algorithms
Operations Research = OR; Oper. Res
Management Science
Manufacturing & Service Operations Management = Manufacturing and Service Operations Management; M&SOM; MSOM
Production and Operations Management = Prod. Oper. Manag
Journal of Operations Management
INFORMS Journal on Optimization
INFORMS Journal on Data Science
INFORMS Journal on Applied Analytics
INFORMS Annual Meeting
Operations Research Letters = Oper. Res. Lett
Annals of Operations Research = Ann. Oper. Res
Journal of the Operational Research Society = J. Oper. Res. Soc
Winter Simulation Conference
International Journal of Production Research = IJPR; Int. J. Prod. Res
International Journal of Production Economics = IJPE; Int. J. Prod. Econ
International Journal of Forecasting = Int. J. Forecast
IISE Transactions = IIE Transactions
Computers & Industrial Engineering = Computers and Industrial Engineering; CAIE; Comput. Ind. Eng
Decision Support Systems = Decis. Support Syst
Games and Economic Behavior = GEB; Games Econ. Behav
Social Choice and Welfare
SAGT = Symposium on Algorithmic Game Theory; International Symposium on Algorithmic Game Theory
TEAC = ACM Transactions on Economics and Computation; ACM Trans. Econ. Comput; Transactions on Economics and Computation
SIGecom Exchanges
EAAMO = Equity and Access in Algorithms, Mechanisms, and Optimization
Swarm and Evolutionary Computation = Swarm Evol. Comput
IEEE Transactions on Engineering Management = IEEE Trans. Eng. Manag; Transactions on Engineering Management
MIS Quarterly = MISQ; MIS Q
Information Systems Research = Inf. Syst. Res
Journal of Management Information Systems = JMIS
Journal of the Association for Information Systems = Journal of the AIS; J. Assoc. Inf. Syst
European Journal of Information Systems = EJIS; Eur. J. Inf. Syst
International Journal of Information Management = IJIM; Int. J. Inf. Manag
Business & Information Systems Engineering = Business and Information Systems Engineering; Bus. Inf. Syst. Eng
ECIS = European Conference on Information Systems
AMCIS = Americas Conference on Information Systems
PACIS = Pacific Asia Conference on Information Systems
Strategic Management Journal = SMJ; Strateg. Manag. J
Academy of Management Journal = Acad. Manage. J
Academy of Management Review
Journal of Management
Journal of International Business Studies = JIBS
Journal of Business Research = J. Bus. Res
Journal of Business Ethics
Technological Forecasting and Social Change = Technol. Forecast. Soc. Change; TFSC
Public Administration Review
Government Information Quarterly = Gov. Inf. Q; GIQ
Journal of Public Administration Research and Theory = JPART
Marketing Science = Mark. Sci
Journal of Marketing
Journal of Marketing Research = J. Mark. Res; JMR
Journal of Consumer Research = J. Consum. Res
Journal of the Academy of Marketing Science
International Journal of Research in Marketing = IJRM
INFORMS Journal on Computing = INFORMS J. Comput
EJOR = European Journal of Operational Research; Eur. J. Oper. Res
Mathematical Programming = Math. Program
COR = Computers & Operations Research; Computers and Operations Research; Comput. Oper. Res
Transportation Science
Transportation Research Part A = Transp. Res. Part A
TR-B = Transportation Research Part B; Transp. Res. Part B; Transportation Research Part B: Methodological
TR-D = Transportation Research Part D; Transp. Res. Part D
TR-E = Transportation Research Part E; Transp. Res. Part E
TR-F = Transportation Research Part F; Transp. Res. Part F
Transportation Research Record = TRR; Transp. Res. Rec; Transp. Res. Record
TRB Annual Meeting = Transportation Research Board Annual Meeting; Transportation Research Board
Transport Reviews
Journal of Transport Geography
Communications in Transportation Research
IET Intelligent Transport Systems = IET Intell. Transp. Syst
IEEE Intelligent Transportation Systems Magazine
IEEE Open Journal of Intelligent Transportation Systems = OJ-ITS
Networks and Spatial Economics
AutomotiveUI = Automotive User Interfaces and Interactive Vehicular Applications; International Conference on Automotive User Interfaces; Conference on Automotive User Interfaces
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
Nature Nanotechnology = Nat. Nanotechnol; Nat. Nanotech
Nature Energy = Nat. Energy
Nature Sustainability = Nat. Sustain
Nature Food
Nature Water
Nature Cancer = Nat. Cancer
Nature Aging
Nature Metabolism = Nat. Metab
Nature Immunology = Nat. Immunol
Nature Microbiology = Nat. Microbiol
Nature Plants
Nature Mental Health
Nature Reviews Materials = Nat. Rev. Mater
Nature Reviews Chemistry = Nat. Rev. Chem
Nature Reviews Methods Primers = Nat. Rev. Methods Primers
Nature Reviews Molecular Cell Biology = Nat. Rev. Mol. Cell Biol
Nature Reviews Cancer = Nat. Rev. Cancer
Nature Reviews Clinical Oncology = Nat. Rev. Clin. Oncol
Nature Reviews Immunology = Nat. Rev. Immunol
Nature Reviews Microbiology = Nat. Rev. Microbiol
Nature Reviews Neurology = Nat. Rev. Neurol
Nature Reviews Cardiology = Nat. Rev. Cardiol
Nature Reviews Psychology = Nat. Rev. Psychol
Nature Reviews Bioengineering = Nat. Rev. Bioeng
Nature Reviews Electrical Engineering = Nature Rev. Electr. Eng
Nature Reviews Earth & Environment = Nature Reviews Earth and Environment; Nat. Rev. Earth Environ
Communications Medicine = Commun. Med
Communications Materials = Commun. Mater
Communications Earth & Environment = Communications Earth and Environment; Commun. Earth Environ
Communications Engineering = Commun. Eng
Communications Psychology
npj Quantum Information = npj Quantum Inf
npj Precision Oncology = npj Precis. Oncol
npj Climate and Atmospheric Science = npj Clim. Atmos. Sci
npj Artificial Intelligence
Humanities and Social Sciences Communications = Palgrave Communications; Humanit. Soc. Sci. Commun
Scientific Data = Sci Data
Scientific Reports = Sci. Rep; Sci Rep
Communications Biology = Commun Biol; Commun. Biol
Communications Chemistry
Communications Physics
Science Advances = Sci. Adv; Sci Adv
Science Translational Medicine
Science Immunology
Science Signaling = Sci. Signal
National Science Review = Natl. Sci. Rev
Science Bulletin = Chinese Science Bulletin
Research Policy = Res. Policy
Scientific American = Sci. Am
Science China Information Sciences = Sci. China Inf. Sci
Cyborg and Bionic Systems = Cyborg Bionic Syst
Cell
Cell Systems = Cell Syst; Cell Syst.
Cell Reports = Cell Rep
Cell Reports Methods
Cell Genomics
Cell Reports Medicine = Cell Rep. Med
Cell Reports Physical Science = Cell Rep. Phys. Sci
Cell Metabolism = Cell Metab
Developmental Cell = Dev. Cell
Heliyon
Trends in Neurosciences = Trends Neurosci
Trends in Genetics = Trends Genet
Trends in Biotechnology = Trends Biotechnol
Trends in Ecology & Evolution = Trends in Ecology and Evolution; Trends Ecol. Evol
Trends in Biochemical Sciences = Trends Biochem. Sci
Trends in Cell Biology = Trends Cell Biol
Trends in Pharmacological Sciences = Trends Pharmacol. Sci
Trends in Plant Science = Trends Plant Sci
Cell Stem Cell
Molecular Cell = Mol. Cell; Mol Cell
Immunity
Neuron
Cancer Cell
iScience
Patterns
PNAS = Proceedings of the National Academy of Sciences; Proc. Natl. Acad. Sci; Proc Natl Acad Sci
eLife
PNAS Nexus
PLOS Medicine = PLoS Med
PLOS Digital Health = PLOS Digit. Health
PLOS Neglected Tropical Diseases = PLoS Negl. Trop. Dis
PLOS Pathogens = PLoS Pathog
PeerJ
PeerJ Computer Science = PeerJ Comput. Sci
Data in Brief
MethodsX
SoftwareX
Journal of Open Source Software = JOSS; The Journal of Open Source Software; J. Open Source Softw
Journal of Open Research Software = JORS
Harvard Data Science Review = HDSR; Harv. Data Sci. Rev
Data-Centric Engineering
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
Genome Biology and Evolution = Genome Biol. Evol
American Journal of Human Genetics = AJHG; Am. J. Hum. Genet
Human Molecular Genetics = Hum. Mol. Genet
Molecular Ecology Resources = Mol. Ecol. Resour
Molecular Phylogenetics and Evolution = Mol. Phylogenet. Evol
Journal of Molecular Evolution = J. Mol. Evol
Journal of Molecular Biology = J. Mol. Biol; JMB
Journal of Biological Chemistry = J. Biol. Chem; JBC
Journal of Theoretical Biology = J. Theor. Biol; JTB
Journal of Computational Biology = J. Comput. Biol
Journal of Mathematical Biology = J. Math. Biol
Bulletin of Mathematical Biology = Bull. Math. Biol
Mathematical Biosciences and Engineering = Math. Biosci. Eng
Journal of Cell Biology = J. Cell Biol
Journal of Experimental Medicine = J. Exp. Med
Journal of Proteome Research = J. Proteome Res
Journal of Structural Biology = J. Struct. Biol
Molecular & Cellular Proteomics = Molecular and Cellular Proteomics; Mol. Cell. Proteomics
EMBO Journal = The EMBO Journal; EMBO J
Genes & Development = Genes and Development; Genes Dev
Molecular Biology of the Cell = Mol. Biol. Cell; MBoC
Biophysical Journal = Biophys. J
BMC Biology = BMC Biol
BMC Medicine = BMC Med
BMC Medical Informatics and Decision Making = BMC Med. Inform. Decis. Mak
BMC Public Health
BioData Mining
Journal of Applied Crystallography = J. Appl. Crystallogr
Current Opinion in Neurobiology = Curr. Opin. Neurobiol
Current Opinion in Biotechnology = Curr. Opin. Biotechnol
Current Opinion in Behavioral Sciences = Curr. Opin. Behav. Sci
Annual Review of Biochemistry = Annu. Rev. Biochem
WIREs Computational Molecular Science = Wiley Interdisciplinary Reviews: Computational Molecular Science; WIREs Comput. Mol. Sci
Computational and Structural Biotechnology Journal = Comput. Struct. Biotechnol. J; CSBJ
Biotechnology and Bioengineering = Biotechnol. Bioeng
Biotechnology Advances = Biotechnol. Adv
mBio
Frontiers in Microbiology = Front. Microbiol
Frontiers in Molecular Biosciences = Front. Mol. Biosci
Frontiers in Immunology = Front. Immunol
Frontiers in Bioengineering and Biotechnology = Front. Bioeng. Biotechnol
Frontiers in Physiology = Front. Physiol
International Journal of Molecular Sciences = IJMS; Int. J. Mol. Sci
Bioinspiration & Biomimetics = Bioinspiration and Biomimetics; Bioinspir. Biomim
Journal of the Royal Society Interface = J. R. Soc. Interface
Interface Focus
WABI = Workshop on Algorithms in Bioinformatics; International Workshop on Algorithms in Bioinformatics
ECCB = European Conference on Computational Biology
ISBRA = International Symposium on Bioinformatics Research and Applications; Symposium on Bioinformatics Research and Applications
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
Frontiers in Computational Neuroscience = Front. Comput. Neurosci
Frontiers in Neuroinformatics = Front. Neuroinform; Front Neuroinform
Frontiers in Neurorobotics = Front. Neurorobot; Front Neurorobot
Frontiers in Human Neuroscience = Front. Hum. Neurosci
Frontiers in Systems Neuroscience = Front. Syst. Neurosci
Frontiers in Aging Neuroscience = Front. Aging Neurosci
Frontiers in Neurology = Front. Neurol
Frontiers in Psychology = Front. Psychol
Frontiers in Psychiatry = Front. Psychiatry; Front Psychiatry
Frontiers in Medicine
Frontiers in Oncology = Front. Oncol
Frontiers in Public Health
Frontiers in Digital Health
Frontiers in Pharmacology = Front. Pharmacol
Frontiers in Earth Science
Frontiers in Marine Science
Frontiers in Plant Science = Front. Plant Sci
Frontiers in Energy Research
Frontiers in Education
Frontiers in Applied Mathematics and Statistics
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
Lancet Digital Health = The Lancet Digital Health; Lancet Digit. Health
Lancet Oncology = The Lancet Oncology; Lancet Oncol
Lancet Neurology = The Lancet Neurology; Lancet Neurol
Lancet Psychiatry = The Lancet Psychiatry
Lancet Global Health = The Lancet Global Health
Lancet Public Health = The Lancet Public Health
Lancet Infectious Diseases = The Lancet Infectious Diseases; Lancet Infect. Dis
Lancet Respiratory Medicine = The Lancet Respiratory Medicine
Lancet Planetary Health = The Lancet Planetary Health
Lancet Diabetes & Endocrinology = Lancet Diabetes and Endocrinology; The Lancet Diabetes & Endocrinology; The Lancet Diabetes and Endocrinology
Lancet Regional Health = The Lancet Regional Health
eBioMedicine
eClinicalMedicine
NEJM AI
JAMA Network Open = JAMA Netw. Open
JAMA Internal Medicine = JAMA Intern. Med
JAMA Ophthalmology = JAMA Ophthalmol
JAMA Dermatology = JAMA Dermatol
Annals of Internal Medicine = Ann. Intern. Med
American Journal of Medicine = Am. J. Med
Mayo Clinic Proceedings = Mayo Clin. Proc
BMJ Open
Cochrane Database of Systematic Reviews = Cochrane Database Syst. Rev
Research Synthesis Methods
Journal of Clinical Epidemiology = J. Clin. Epidemiol
International Journal of Epidemiology = Int. J. Epidemiol
American Journal of Epidemiology = Am. J. Epidemiol
American Journal of Public Health = AJPH; Am. J. Public Health
Journal of Medical Internet Research = JMIR; J. Med. Internet Res
JMIR Medical Informatics = JMIR Med. Inform
JMIR AI
JAMIA Open
Applied Clinical Informatics = Appl. Clin. Inform
International Journal of Medical Informatics = Int. J. Med. Inform; IJMI
Computers in Biology and Medicine = Comput. Biol. Med; CIBM
Biomedical Signal Processing and Control = Biomed. Signal Process. Control; BSPC
Journal of Medical Systems = J. Med. Syst
Journal of Digital Imaging = J. Digit. Imaging
Journal of Medical Imaging = J. Med. Imaging
Medical Physics = Med. Phys
Physics in Medicine & Biology = Physics in Medicine and Biology; Phys. Med. Biol
Medical & Biological Engineering & Computing = Medical and Biological Engineering and Computing; Med. Biol. Eng. Comput
Annals of Biomedical Engineering = Ann. Biomed. Eng
IEEE Reviews in Biomedical Engineering = RBME
OJEMB = IEEE Open Journal of Engineering in Medicine and Biology; IEEE Open J. Eng. Med. Biol
JTEHM = IEEE Journal of Translational Engineering in Health and Medicine; IEEE J. Transl. Eng. Health Med
TBioCAS = IEEE Transactions on Biomedical Circuits and Systems; TBCAS; IEEE Trans. Biomed. Circuits Syst; Transactions on Biomedical Circuits and Systems
TNB = IEEE Transactions on NanoBioscience
TRPMS = IEEE Transactions on Radiation and Plasma Medical Sciences; IEEE Trans. Radiation Plasma Med. Sci; Transactions on Radiation and Plasma Medical Sciences
TUFFC = IEEE Transactions on Ultrasonics, Ferroelectrics, and Frequency Control; IEEE Trans. Ultrasonics Ferroelectrics Frequency Control; Transactions on Ultrasonics, Ferroelectrics, and Frequency Control
Ultrasound in Medicine & Biology = Ultrasound in Medicine and Biology; Ultrasound Med. Biol
Computerized Medical Imaging and Graphics = Comput. Med. Imaging Graph
Computer Methods and Programs in Biomedicine = Comput. Methods Programs Biomed
Computer Methods in Biomechanics and Biomedical Engineering = CMBBE
International Journal of Computer Assisted Radiology and Surgery = IJCARS; Int. J. Comput. Assist. Radiol. Surg
IPCAI = Information Processing in Computer-Assisted Interventions; International Conference on Information Processing in Computer-Assisted Interventions; Conference on Information Processing in Computer-Assisted Interventions
SPIE Medical Imaging
ISMRM = International Society for Magnetic Resonance in Medicine; Proc. Intl. Soc. Mag. Reson. Med
Magnetic Resonance in Medicine = MRM; Magn. Reson. Med; Magnetic Resonance Med; Magn Reson Med
Journal of Magnetic Resonance Imaging = JMRI; J. Magn. Reson. Imaging; J. Magnetic Resonance Imaging
NMR in Biomedicine = NMR Biomed
American Journal of Roentgenology = AJR
American Journal of Neuroradiology = AJNR
European Journal of Nuclear Medicine and Molecular Imaging = EJNMMI; Eur. J. Nucl. Med. Mol. Imaging
Journal of Nuclear Medicine = J. Nucl. Med
Radiotherapy and Oncology = Radiother. Oncol
International Journal of Radiation Oncology, Biology, Physics = IJROBP; Int. J. Radiat. Oncol. Biol. Phys
Journal of Pathology Informatics = J. Pathol. Inform
European Congress on Digital Pathology = ECDP
Journal of Imaging
Cancer Research = Cancer Res
Cancer Discovery = Cancer Discov
Clinical Cancer Research = Clin. Cancer Res
CA: A Cancer Journal for Clinicians = CA Cancer J. Clin
Journal of Clinical Oncology = J. Clin. Oncol; JCO
JCO Clinical Cancer Informatics = JCO Clin. Cancer Inform
Annals of Oncology = Ann. Oncol
Journal of the National Cancer Institute = JNCI
British Journal of Cancer = Br. J. Cancer
European Journal of Cancer = Eur. J. Cancer
Circulation
European Heart Journal = Eur. Heart J
Journal of the American Heart Association = JAHA
Journal of the American College of Cardiology = JACC; J. Am. Coll. Cardiol
Computing in Cardiology = Computers in Cardiology
FIMH = Functional Imaging and Modeling of the Heart
Journal of Physiology = J. Physiol; The Journal of Physiology
Journal of Applied Physiology = J. Appl. Physiol
Journal of Biomechanics = J. Biomech
Journal of NeuroEngineering and Rehabilitation = J. Neuroeng. Rehabil; JNER
ICORR = International Conference on Rehabilitation Robotics; Conference on Rehabilitation Robotics
Annals of Neurology = Ann. Neurol
Clinical Neurophysiology = Clin. Neurophysiol
Critical Care Medicine = Crit. Care Med
American Journal of Respiratory and Critical Care Medicine = AJRCCM
Gut
Journal of the American Society of Nephrology = JASN
Investigative Ophthalmology & Visual Science = IOVS; Investigative Ophthalmology and Visual Science
Translational Vision Science & Technology = TVST; Translational Vision Science and Technology
Journal of Clinical Investigation = J. Clin. Invest; JCI
Clinical Pharmacology & Therapeutics = Clinical Pharmacology and Therapeutics; Clin. Pharmacol. Ther
Journal of Biomedical Optics = J. Biomed. Opt
IEEE ICHI = ICHI; IEEE International Conference on Healthcare Informatics
MEDINFO
MLCN
STACOM = Statistical Atlases and Computational Models of the Heart
BrainLes
MIUA = Medical Image Understanding and Analysis
Journal of Neuroscience = J. Neurosci; J Neurosci
NeuroImage = Neuroimage
Human Brain Mapping
Imaging Neuroscience
NeuroImage: Clinical = Neuroimage Clin
Network Neuroscience = Netw. Neurosci
Journal of Neurophysiology = J. Neurophysiol
Journal of Neuroscience Methods = J. Neurosci. Methods
Journal of Cognitive Neuroscience = J. Cogn. Neurosci; JoCN; J. Cogn. Neuroscience
Journal of Computational Neuroscience = J. Comput. Neurosci
European Journal of Neuroscience = Eur. J. Neurosci
Cognitive Neurodynamics
Neuropsychologia
Neuroscience & Biobehavioral Reviews = Neuroscience and Biobehavioral Reviews; Neurosci. Biobehav. Rev
Neurons, Behavior, Data Analysis, and Theory = NBDT
Neuromorphic Computing and Engineering = Neuromorph. Comput. Eng; Neuromorphic Comput. Eng
eNeuro
Progress in Neurobiology = Prog. Neurobiol
Annual Review of Neuroscience = Annu. Rev. Neurosci
Annual Review of Vision Science = Annu. Rev. Vis. Sci
Annual Review of Psychology = Annu. Rev. Psychol
American Journal of Psychiatry = Am. J. Psychiatry
Journal of Affective Disorders = J. Affect. Disord
OHBM = Organization for Human Brain Mapping
Journal of Vision
Attention, Perception, & Psychophysics = Attention, Perception and Psychophysics; Atten. Percept. Psychophys; Perception & Psychophysics; Perception and Psychophysics
Cerebral Cortex
Brain
Current Biology = Curr. Biol
Trends in Cognitive Sciences = Trends Cogn. Sci; TiCS
Cognitive Science
CogSci = Annual Meeting of the Cognitive Science Society; Annual Conference of the Cognitive Science Society
Cognition
Psychological Review = Psychol. Rev
Psychological Science
Psychological Bulletin = Psychol. Bull
Psychonomic Bulletin & Review = Psychonomic Bulletin and Review; Psychon. Bull. Rev
Perspectives on Psychological Science = Perspect. Psychol. Sci
Current Directions in Psychological Science = Curr. Dir. Psychol. Sci
Advances in Methods and Practices in Psychological Science = AMPPS
Behavioral and Brain Sciences = Behav. Brain Sci
Behavior Research Methods = Behav. Res. Methods
Behavioural Brain Research
American Psychologist = Am. Psychol
Cognitive Systems Research = Cogn. Syst. Res
Journal of Child Language = J. Child Lang
ICDL = International Conference on Development and Learning; ICDL-EpiRob; Conference on Development and Learning
Topics in Cognitive Science = Top. Cogn. Sci
Open Mind
Minds and Machines
Memory & Cognition = Memory and Cognition
Organizational Behavior and Human Decision Processes
Computational Brain & Behavior = Computational Brain and Behavior; Comput. Brain Behav
Journal of Mathematical Psychology = J. Math. Psychol
Psychometrika
Journal of Memory and Language = J. Mem. Lang
Journal of Experimental Psychology: General = J. Exp. Psychol. Gen; JEP: General; Journal of Experimental Psychology
Journal of Experimental Psychology: Learning, Memory, and Cognition = JEP:LMC
Quarterly Journal of Experimental Psychology
Journal of Personality and Social Psychology = JPSP; J. Pers. Soc. Psychol
Journal of Applied Psychology = J. Appl. Psychol
Consciousness and Cognition
Computers in Human Behavior = Comput. Hum. Behav; Computers in Human Behavior Reports
International Journal of Human-Computer Interaction = Int. J. Hum. Comput. Interact
International Journal of Social Robotics = Int. J. Soc. Robot
Accident Analysis & Prevention = Accident Analysis and Prevention; Accid. Anal. Prev
ICCM = International Conference on Cognitive Modeling
Language, Cognition and Neuroscience
Lingua
Linguistic Inquiry
Semantics and Pragmatics
Semantics and Linguistic Theory
Journal of Pragmatics
International Journal of Corpus Linguistics
Northern European Journal of Language Technology = NEJLT; Northern Eur. J. Lang. Technol
The Modern Language Journal = Modern Language Journal
ICPhS = International Congress of Phonetic Sciences
WCCFL = West Coast Conference on Formal Linguistics
SCiL = Society for Computation in Linguistics
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
Journal of Physical Chemistry A = J. Phys. Chem. A
Journal of Physical Chemistry B = J. Phys. Chem. B
Journal of Computational Chemistry = J. Comput. Chem
Journal of Computer-Aided Molecular Design = J. Comput. Aided Mol. Des; JCAMD
Chemometrics and Intelligent Laboratory Systems = Chemom. Intell. Lab. Syst
Journal of Organic Chemistry = J. Org. Chem; The Journal of Organic Chemistry
Molecular Pharmaceutics = Mol. Pharm
Faraday Discussions = Faraday Discuss
Organic Letters = Org. Lett
Analytical Chemistry = Anal. Chem
Journal of the American Society for Mass Spectrometry = JASMS; J. Am. Soc. Mass Spectrom
Accounts of Chemical Research = Acc. Chem. Res
Chemical Society Reviews = Chem. Soc. Rev
Chemical Communications = Chem. Commun; ChemComm
Chemical Physics Letters = Chem. Phys. Lett
Chemical Engineering Science = Chem. Eng. Sci
Chemical Engineering Journal = Chem. Eng. J
Chemistry of Materials = Chem. Mater
Chemistry - A European Journal = Chem. Eur. J
ChemMedChem
Journal of The Electrochemical Society = J. Electrochem. Soc
Physical Chemistry Chemical Physics = PCCP; Phys. Chem. Chem. Phys
Annual Review of Physical Chemistry = Annu. Rev. Phys. Chem
Reaction Chemistry & Engineering = React. Chem. Eng
Industrial & Engineering Chemistry Research = Industrial and Engineering Chemistry Research; Ind. Eng. Chem. Res; I&ECR
Computers & Chemical Engineering = Computers and Chemical Engineering; Comput. Chem. Eng
AIChE Journal = AIChE J
International Journal of Quantum Chemistry = Int. J. Quantum Chem
European Journal of Medicinal Chemistry = Eur. J. Med. Chem
Bioorganic & Medicinal Chemistry = Bioorganic and Medicinal Chemistry; Bioorg. Med. Chem
Expert Opinion on Drug Discovery = Expert Opin. Drug Discov
Chemical Research in Toxicology = Chem. Res. Toxicol
ACS Medicinal Chemistry Letters = ACS Med. Chem. Lett
ACS Chemical Biology = ACS Chem. Biol
ACS Applied Materials & Interfaces = ACS Applied Materials and Interfaces; ACS Appl. Mater. Interfaces
ACS Energy Letters = ACS Energy Lett
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
Advanced Functional Materials = Adv. Funct. Mater
Advanced Energy Materials = Adv. Energy Mater
Advanced Intelligent Systems = Adv. Intell. Syst
Advanced Theory and Simulations = Adv. Theory Simul
Advanced Optical Materials = Adv. Opt. Mater
Advanced Engineering Informatics = Adv. Eng. Inform; Adv. Eng. Informatics
Advances in Engineering Software = Adv. Eng. Softw
Acta Materialia = Acta Mater
Computational Materials Science = Comput. Mater. Sci
Integrating Materials and Manufacturing Innovation = IMMI
Journal of Materials Informatics
Nano Letters = Nano Lett
Nano-Micro Letters
APL Materials = APL Mater
APL Machine Learning
Applied Physics Letters = Appl. Phys. Lett
Applied Physics Reviews = Appl. Phys. Rev
Journal of Applied Physics = J. Appl. Phys
Construction and Building Materials = Constr. Build. Mater
Physical Review Materials = Phys. Rev. Mater
Science and Technology of Advanced Materials
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
Physical Review Applied = Phys. Rev. Applied; Phys. Rev. Appl
Physical Review Accelerators and Beams = Phys. Rev. Accel. Beams; PRAB
PRX Quantum
PRX Energy
PRX Life
Physical Review = Phys. Rev
Physics Reports = Phys. Rep
Physics Letters B = Phys. Lett. B
Physics Today
Physics of Plasmas = Phys. Plasmas
Physics of Life Reviews
Physica A = Physica A: Statistical Mechanics and its Applications
Physica D = Physica D: Nonlinear Phenomena
Reports on Progress in Physics = Rep. Prog. Phys
Annual Review of Condensed Matter Physics = Annu. Rev. Condens. Matter Phys
Annual Review of Fluid Mechanics = Annu. Rev. Fluid Mech
Europhysics Letters
European Physical Journal Plus = Eur. Phys. J. Plus
European Physical Journal B = Eur. Phys. J. B
EPJ Data Science = EPJ Data Sci
EPJ Web of Conferences = EPJ Web Conf
Journal of Physics A = J. Phys. A; Journal of Physics A: Mathematical and Theoretical
Journal of Physics: Condensed Matter = J. Phys.: Condens. Matter
Journal of Physics: Conference Series = J. Phys.: Conf. Ser
Journal of Physics: Complexity
Journal of Physics D = J. Phys. D
Journal of Statistical Physics = J. Stat. Phys
Journal of Statistical Mechanics = J. Stat. Mech; JSTAT; Journal of Statistical Mechanics: Theory and Experiment
Journal of Mathematical Physics = J. Math. Phys
Journal of Instrumentation = JINST
New Journal of Physics = New J. Phys; NJP
Nuclear Instruments and Methods in Physics Research Section A = Nuclear Instruments and Methods in Physics Research A; Nucl. Instrum. Meth. A; Nucl. Instrum. Methods Phys. Res. A
Plasma Physics and Controlled Fusion = PPCF; Plasma Phys. Control. Fusion
IEEE Transactions on Nuclear Science = IEEE Trans. Nucl. Sci
IEEE Transactions on Quantum Engineering = TQE
IEEE QCE = QCE; IEEE Quantum Week; International Conference on Quantum Computing and Engineering; Conference on Quantum Computing and Engineering
TQC = Theory of Quantum Computation, Communication and Cryptography
Communications in Mathematical Physics = Commun. Math. Phys
Chaos, Solitons & Fractals = Chaos, Solitons and Fractals; Chaos Solitons Fractals
Communications in Nonlinear Science and Numerical Simulation
Progress of Theoretical and Experimental Physics = PTEP
Classical and Quantum Gravity = Class. Quantum Grav
Review of Scientific Instruments = Rev. Sci. Instrum
Optics and Lasers in Engineering = Opt. Lasers Eng
Advanced Photonics
Advances in Optics and Photonics = Adv. Opt. Photonics
eLight
PhotoniX
Journal of Lightwave Technology = JLT; J. Lightwave Technol
IEEE Journal of Selected Topics in Quantum Electronics = JSTQE
OFC = Optical Fiber Communication Conference; Optical Fiber Communications Conference
Proceedings of SPIE = Proc. SPIE
ICHEP = International Conference on High Energy Physics
APS March Meeting
Journal of the Acoustical Society of America = J. Acoust. Soc. Am; The Journal of the Acoustical Society of America
Journal of Sound and Vibration
Journal of the Audio Engineering Society = JAES; J. Audio Eng. Soc
AES Convention = Audio Engineering Society Convention
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
SIAM Journal on Matrix Analysis and Applications = SIMAX; SIAM J. Matrix Anal. Appl
SIAM Journal on Applied Mathematics = SIAM J. Appl. Math
SIAM Journal on Applied Dynamical Systems = SIADS; SIAM J. Appl. Dyn. Syst
SIAM Journal on Control and Optimization = SIAM J. Control Optim
SIAM Journal on Discrete Mathematics = SIDMA; SIAM J. Discrete Math; SIAM J. Discret. Math
SIAM Journal on Mathematical Analysis = SIAM J. Math. Anal
SIAM/ASA Journal on Uncertainty Quantification = JUQ; SIAM/ASA J. Uncertain. Quantif
Multiscale Modeling & Simulation = Multiscale Model. Simul
Acta Numerica
Annals of Mathematics = Ann. of Math
Acta Mathematica
Inventiones Mathematicae = Invent. Math; Invent Math
Journal of the American Mathematical Society = J. Amer. Math. Soc
Transactions of the American Mathematical Society = Trans. Amer. Math. Soc
Proceedings of the American Mathematical Society = Proc. Amer. Math. Soc
Bulletin of the American Mathematical Society = Bull. Amer. Math. Soc
Notices of the American Mathematical Society = Notices of the AMS
Duke Mathematical Journal = Duke Math. J
Communications on Pure and Applied Mathematics = Comm. Pure Appl. Math; CPAM
Advances in Mathematics = Adv. Math
Mathematics of Computation = Math. Comp
Mathematics of Operations Research = Math. Oper. Res
Foundations of Computational Mathematics = FoCM; Found. Comput. Math
Journal of Functional Analysis
Journal of Differential Equations
Journal of Combinatorial Theory, Series A = J. Combin. Theory Ser. A
Journal of Combinatorial Theory, Series B = J. Combin. Theory Ser. B
Journal of Graph Theory = J. Graph Theory
Journal of Global Optimization = J. Glob. Optim
Journal of Optimization Theory and Applications = JOTA; J. Optim. Theory Appl
Journal of Mathematical Imaging and Vision = JMIV; J. Math. Imaging Vis
Journal of Computational and Applied Mathematics = J. Comput. Appl. Math
Journal of Symbolic Computation = J. Symb. Comput
Journal of Symbolic Logic = J. Symb. Log; The Journal of Symbolic Logic
Combinatorica
Electronic Journal of Combinatorics
Discrete & Computational Geometry = Discrete Comput. Geom; Discret. Comput. Geom; Discrete and Computational Geometry
Random Structures & Algorithms = Random Structures and Algorithms; Random Struct. Algorithms
Applied and Computational Harmonic Analysis = Appl. Comput. Harmon. Anal; Appl. Comput. Harmonic Anal
Numerische Mathematik = Numer. Math
Linear Algebra and its Applications = Linear Algebra Appl
ESAIM: Mathematical Modelling and Numerical Analysis = M2AN
Inverse Problems = Inverse Probl
Information and Inference = Information and Inference: A Journal of the IMA
Optimization Methods and Software = Optim. Methods Softw
Mathematical Programming Computation = Math. Program. Comput
CICM = Intelligent Computer Mathematics; International Conference on Intelligent Computer Mathematics; Conference on Intelligent Computer Mathematics
International Congress of Mathematicians
IPCO = Integer Programming and Combinatorial Optimization
MCQMC = Monte Carlo and Quasi-Monte Carlo Methods
SSVM = Scale Space and Variational Methods in Computer Vision
EMMCVPR = Energy Minimization Methods in Computer Vision and Pattern Recognition
Geometric and Functional Analysis
Stochastic Processes and their Applications = Stoch. Process. Appl
SIAM Journal on Mathematics of Data Science = SIMODS
SIAM Journal on Optimization = SIOPT; SIAM J. Optim
SIAM Journal on Imaging Sciences = SIIMS; SIAM J. Imaging Sci
Journal of Scientific Computing = J. Sci. Comput
Journal of Fluid Mechanics = J. Fluid Mech; JFM
Journal of Computational Science
International Journal for Numerical Methods in Engineering = IJNME; Int. J. Numer. Methods Eng; Int. J. Numer. Meth. Engng
International Journal of Heat and Mass Transfer = Int. J. Heat Mass Transf
International Journal of Mechanical Sciences = Int. J. Mech. Sci
Journal of the Mechanics and Physics of Solids = JMPS; J. Mech. Phys. Solids
Journal of Applied Mechanics = J. Appl. Mech
Journal of Mechanical Design = J. Mech. Des; JMD
Journal of Computing and Information Science in Engineering = JCISE; J. Comput. Inf. Sci. Eng
Journal of Manufacturing Systems = J. Manuf. Syst
Journal of Intelligent Manufacturing = J. Intell. Manuf
Mechanical Systems and Signal Processing = MSSP; Mech. Syst. Signal Process
Flow, Turbulence and Combustion = Flow Turbul. Combust
Theoretical and Computational Fluid Dynamics = Theor. Comput. Fluid Dyn
Applied Mathematical Modelling
Archives of Computational Methods in Engineering = Arch. Comput. Methods Eng
Computer-Aided Design = Comput. Aided Des
CAGD = Comput. Aided Geom. Des
Computers & Structures = Computers and Structures
Computers & Mathematics with Applications = Computers and Mathematics with Applications
Computing in Science & Engineering = Computing in Science and Engineering; Comput. Sci. Eng
Structural and Multidisciplinary Optimization = Struct. Multidisc. Optim
AI EDAM = AIEDAM; Artificial Intelligence for Engineering Design, Analysis and Manufacturing
CIRP Annals = CIRP Ann
Procedia Computer Science = Procedia Comput. Sci
Robotics and Computer-Integrated Manufacturing = RCIM; Robot. Comput. Integr. Manuf; Robot. Comput.-Integr Manuf
International Journal of Advanced Manufacturing Technology = The International Journal of Advanced Manufacturing Technology
Measurement Science and Technology = Meas. Sci. Technol
ASME IDETC = IDETC; IDETC-CIE; International Design Engineering Technical Conferences
IMECE = ASME International Mechanical Engineering Congress and Exposition
ICED = International Conference on Engineering Design
AIAA Journal = AIAA J
AIAA SciTech = AIAA SciTech Forum; AIAA Guidance, Navigation, and Control Conference
AIAA Aviation Forum
Journal of Guidance, Control, and Dynamics = JGCD; J. Guid. Control Dyn
Journal of Spacecraft and Rockets = J. Spacecr. Rockets
Acta Astronautica = Acta Astronaut
Aerospace Science and Technology = Aerosp. Sci. Technol
IEEE Transactions on Aerospace and Electronic Systems = TAES; IEEE Trans. Aerosp. Electron. Syst
IEEE Aerospace Conference
Journal of Marine Science and Engineering = JMSE; J. Marine Sci. Eng
Proceedings of the Combustion Institute = Proc. Combust. Inst
IFAC World Congress
IFAC-PapersOnLine = IFAC Proceedings Volumes
Physics of Fluids = Phys. Fluids
Computational Mechanics
Computers & Fluids
Communications in Computational Physics
Neural Computing and Applications = Neural Comput. Appl; Neural Computing & Applications
Engineering Applications of Artificial Intelligence = Eng. Appl. Artif. Intell
Annals of Statistics = Ann. Statist
Annals of Applied Statistics = Ann. Appl. Stat; AOAS
Annals of Probability = Ann. Probab
Annals of Applied Probability = Ann. Appl. Probab
Biometrika
Scandinavian Journal of Statistics = Scand. J. Stat
Electronic Journal of Statistics = Electron. J. Stat; EJS
Probability Theory and Related Fields = Probab. Theory Relat. Fields; PTRF
Statistical Science = Stat. Sci
Statistical Methods in Medical Research = Stat. Methods Med. Res
Statistics in Medicine = Stat. Med
Technometrics
The American Statistician = American Statistician; Am. Stat; Am Stat
The R Journal = R Journal
Journal of Statistical Software = J. Stat. Softw
Journal of Computational and Graphical Statistics = JCGS; J. Comput. Graph. Stat
Journal of Multivariate Analysis = J. Multivar. Anal
Journal of Causal Inference = J. Causal Inference
Journal of the Royal Statistical Society Series A = JRSSA
Journal of the Royal Statistical Society Series B = J. R. Stat. Soc. B; J. R. Statist. Soc. B
Journal of the Royal Statistical Society Series C = JRSSC
Computational Statistics & Data Analysis = Computational Statistics and Data Analysis; CSDA; Comput. Stat. Data Anal
WIREs Data Mining and Knowledge Discovery = Wiley Interdisciplinary Reviews: Data Mining and Knowledge Discovery
Joint Statistical Meetings
JASA = Journal of the American Statistical Association
JRSS = Journal of the Royal Statistical Society; JRSSB
Statistics and Computing
Bayesian Analysis
Econometrica
American Economic Review = AER; Am. Econ. Rev
American Economic Journal: Applied Economics = AEJ: Applied; AEJ: Applied Economics
American Economic Journal: Economic Policy = AEJ: Policy; AEJ: Economic Policy
Quarterly Journal of Economics = QJE; The Quarterly Journal of Economics; Q. J. Econ
Journal of Political Economy = JPE; J. Polit. Econ
Review of Economic Studies = REStud; Rev. Econ. Stud; The Review of Economic Studies
Review of Economics and Statistics = REStat; Rev. Econ. Stat; The Review of Economics and Statistics
Economic Journal = The Economic Journal; Econ. J
The Econometrics Journal = Econometrics Journal
European Economic Review
Quantitative Economics
Brookings Papers on Economic Activity
Annual Review of Economics = Annu. Rev. Econ
Journal of Economic Literature = JEL
Journal of Economic Perspectives
Journal of Economic Theory = J. Econ. Theory
Journal of Economic Behavior & Organization = Journal of Economic Behavior and Organization; JEBO; J. Econ. Behav. Organ
Journal of Economic Dynamics and Control = JEDC; Journal of Economic Dynamics & Control
Journal of Econometrics = J. Econom
Journal of Applied Econometrics = J. Appl. Econom
Journal of Business & Economic Statistics = Journal of Business and Economic Statistics; JBES; J. Bus. Econ. Stat
Journal of Labor Economics
Journal of Law and Economics
Journal of Public Economics
Journal of Development Economics
Journal of Health Economics
Journal of International Economics
Journal of Urban Economics
Journal of Monetary Economics
Journal of the European Economic Association = JEEA
Journal of Environmental Economics and Management = JEEM
RAND Journal of Economics = The RAND Journal of Economics
Journal of Artificial Societies and Social Simulation = JASSS
Journal of Finance = The Journal of Finance
Journal of Financial Economics = JFE; J. Financ. Econ
Journal of Financial and Quantitative Analysis = JFQA; J. Financ. Quant. Anal
Journal of Financial Econometrics
Journal of Financial Data Science = The Journal of Financial Data Science; JFDS
Journal of Banking & Finance = Journal of Banking and Finance; J. Bank. Finance
Journal of Empirical Finance
Journal of Computational Finance
Journal of Portfolio Management = The Journal of Portfolio Management; J. Portf. Manag
Review of Financial Studies = RFS; Rev. Financ. Stud; The Review of Financial Studies
Review of Finance
The Accounting Review = Accounting Review
Finance Research Letters = Finance Res. Lett
Finance and Stochastics
Mathematical Finance = Math. Finance; Math Finance
Quantitative Finance = Quant. Finance
Insurance: Mathematics and Economics
ICAIF = ACM International Conference on AI in Finance; ACM ICAIF; International Conference on AI in Finance; Conference on AI in Finance
CIFEr = Computational Intelligence for Financial Engineering
FinNLP
American Political Science Review = APSR; Am. Polit. Sci. Rev
American Journal of Political Science = AJPS; Am. J. Polit. Sci
Annual Review of Political Science = Annu. Rev. Polit. Sci
Annual Review of Sociology = Annu. Rev. Sociol
Annual Review of Public Health = Annu. Rev. Public Health
British Journal of Political Science = BJPS; Br. J. Polit. Sci
Journal of Politics = The Journal of Politics; J. Polit
Journal of Conflict Resolution
Political Analysis
Political Science Research and Methods = PSRM
Public Opinion Quarterly = POQ
Social Media + Society
New Media & Society = New Media and Society; New Media Soc
Big Data & Society = Big Data and Society; Big Data Soc
Journal of Communication
Journal of Computer-Mediated Communication = JCMC
HKS Misinformation Review = Harvard Kennedy School Misinformation Review
American Journal of Sociology = AJS; Am. J. Sociol
American Sociological Review = Am. Sociol. Rev
Social Network Analysis and Mining = Soc. Netw. Anal. Min
Social Science Research
Social Science Computer Review
Social Studies of Science
Sociological Methods & Research = Sociological Methods and Research; SMR; Sociol. Methods Res
Sociological Science
Journal of Computational Social Science = J. Comput. Soc. Sci
IC2S2 = International Conference on Computational Social Science
SocInfo = International Conference on Social Informatics; Conference on Social Informatics
Applied Network Science = Appl. Netw. Sci
NetSci
Journal of Archaeological Science = J. Archaeol. Sci
Journal of Informetrics
Quantitative Science Studies = QSS
Journal of the Association for Information Science and Technology = JASIST; Journal of the American Society for Information Science; J. Assoc. Inf. Sci. Technol; JASIS
Science and Engineering Ethics
Science, Technology, & Human Values = Science, Technology and Human Values
ICAIL = International Conference on Artificial Intelligence and Law; Conference on Artificial Intelligence and Law
JURIX = Legal Knowledge and Information Systems; International Conference on Legal Knowledge and Information Systems; Conference on Legal Knowledge and Information Systems
NLLP = Natural Legal Language Processing Workshop
CSLAW = Symposium on Computer Science and Law; ACM CSLAW
Computer Law & Security Review = Computer Law and Security Review; CLSR
Internet Policy Review
Journal of Empirical Legal Studies = JELS
Harvard Law Review = Harv. L. Rev
Harvard Journal of Law & Technology = Harvard Journal of Law and Technology; Harv. J.L. & Tech; Harv. J.L. and Tech
Yale Law Journal = Yale L.J
Stanford Law Review = Stan. L. Rev
Columbia Law Review
California Law Review
University of Chicago Law Review
University of Pennsylvania Law Review
Georgetown Law Journal
Berkeley Technology Law Journal
NYU Law Review = New York University Law Review
Ethics and Information Technology = Ethics Inf. Technol
American Journal of Bioethics = AJOB
Philosophy & Technology = Philosophy and Technology; Philos. Technol
Philosophy of Science = Philos. Sci
Philosophical Review = The Philosophical Review
Journal of Philosophy = The Journal of Philosophy
Journal of Consciousness Studies
British Journal for the Philosophy of Science = Br. J. Philos. Sci; The British Journal for the Philosophy of Science
Erkenntnis
Noûs
IEEE Annals of the History of Computing = Annals of the History of Computing; IEEE Ann. Hist. Comput
Digital Scholarship in the Humanities = Literary and Linguistic Computing; Digit. Scholarsh. Humanit; Digit. Scholarship Humanities
Digital Humanities Quarterly = DHQ
Computational Humanities Research
Journal of Cultural Analytics
JOCCH = ACM Journal on Computing and Cultural Heritage; Journal on Computing and Cultural Heritage; ACM J. Comput. Cult. Herit
LaTeCH-CLfL = LaTeCH
NLP4DH
Creativity Research Journal
Computer Music Journal = CMJ; Comput. Music J
Journal of New Music Research = JNMR; J. New Music Res
Transactions of the International Society for Music Information Retrieval = TISMIR; Trans. Int. Soc. Music Inf. Retr
NIME = New Interfaces for Musical Expression; International Conference on New Interfaces for Musical Expression; Conference on New Interfaces for Musical Expression
ICMC = International Computer Music Conference
EvoMUSART = Artificial Intelligence in Music, Sound, Art and Design
ICCC = International Conference on Computational Creativity; Conference on Computational Creativity
ICMPC = International Conference on Music Perception and Cognition
DLfM = Digital Libraries for Musicology
Audio Mostly
Annual Review of Statistics
MNRAS = Monthly Notices of the Royal Astronomical Society
ApJ = Astrophysical Journal; The Astrophysical Journal
Astronomical Journal = The Astronomical Journal; Astron. J
Astrophysical Journal Letters = ApJL; The Astrophysical Journal Letters; Astrophys. J. Lett
Astrophysical Journal Supplement Series = ApJS; The Astrophysical Journal Supplement Series
Astronomy and Computing = Astron. Comput
Annual Review of Astronomy and Astrophysics = ARA&A; Annu. Rev. Astron. Astrophys
Publications of the Astronomical Society of the Pacific = PASP
Publications of the Astronomical Society of Australia
Publications of the Astronomical Society of Japan = PASJ
Research in Astronomy and Astrophysics
Research Notes of the AAS = RNAAS
Planetary Science Journal = The Planetary Science Journal
Journal of Cosmology and Astroparticle Physics = JCAP; J. Cosmol. Astropart. Phys
Journal of Astronomical Telescopes, Instruments, and Systems = JATIS
Open Journal of Astrophysics = The Open Journal of Astrophysics; OJAp
Advances in Space Research = Adv. Space Res
ADASS = Astronomical Data Analysis Software and Systems
LPSC = Lunar and Planetary Science Conference
A&A = Astronomy & Astrophysics
Icarus
GRL = Geophysical Research Letters; Geophys. Res. Lett
JAMES = Journal of Advances in Modeling Earth Systems
Water Resources Research = Water Resour. Res
Geophysics
BAMS
GMD = Geoscientific Model Development
Journal of Geophysical Research = JGR; J. Geophys. Res
Journal of Geophysical Research: Atmospheres = JGR Atmospheres; J. Geophys. Res. Atmos
Journal of Geophysical Research: Oceans = JGR Oceans; J. Geophys. Res. Oceans
Journal of Geophysical Research: Solid Earth = JGR Solid Earth; J. Geophys. Res. Solid Earth
Journal of Geophysical Research: Biogeosciences = JGR Biogeosciences
Journal of Geophysical Research: Machine Learning and Computation = JGR: Machine Learning and Computation
Bulletin of the American Meteorological Society = Bull. Amer. Meteor. Soc; Bull. Am. Meteorol. Soc
Journal of Climate = J. Clim
Journal of the Atmospheric Sciences = J. Atmos. Sci
Journal of Atmospheric and Oceanic Technology = JTECH; J. Atmos. Oceanic Technol
Journal of Hydrometeorology = J. Hydrometeorol
Journal of Physical Oceanography = J. Phys. Oceanogr
Monthly Weather Review = MWR; Mon. Weather Rev; Mon. Wea. Rev
Weather and Forecasting
Quarterly Journal of the Royal Meteorological Society = QJRMS; Q. J. R. Meteorol. Soc
International Journal of Climatology = Int. J. Climatol
Climate Dynamics = Clim. Dyn
Environmental Data Science = Environ. Data Sci
Atmospheric Chemistry and Physics = Atmos. Chem. Phys
Atmospheric Measurement Techniques = Atmos. Meas. Tech
Advances in Atmospheric Sciences = Adv. Atmos. Sci
Earth System Science Data = ESSD; Earth Syst. Sci. Data
Earth-Science Reviews = Earth Sci. Rev
Earth and Planetary Science Letters = EPSL; Earth Planet. Sci. Lett
Bulletin of the Seismological Society of America = BSSA; Bull. Seismol. Soc. Am
Seismological Research Letters = Seismol. Res. Lett
Computers & Geosciences = Computers and Geosciences; Comput. Geosci
Mathematical Geosciences = Math. Geosci
Geochemistry, Geophysics, Geosystems = G-Cubed
GSA Bulletin = Geological Society of America Bulletin
Geoscience Frontiers
Geophysical Journal International = GJI; Geophys. J. Int
Reviews of Geophysics = Rev. Geophys
Hydrology and Earth System Sciences = Hydrol. Earth Syst. Sci
Natural Hazards and Earth System Sciences = NHESS; Nat. Hazards Earth Syst. Sci
International Journal of Disaster Risk Reduction
Advances in Water Resources = Adv. Water Resour
Environmental Modelling & Software = Environmental Modelling and Software; Environ. Model. Softw
Limnology and Oceanography = Limnol. Oceanogr
Marine Pollution Bulletin = Mar. Pollut. Bull
Global Change Biology = Glob. Change Biol; GCB
Global Environmental Change = Glob. Environ. Change
Global Ecology and Biogeography = Glob. Ecol. Biogeogr
Environmental Research Letters = Environ. Res. Lett
Environmental Science & Technology = Environmental Science and Technology; ES&T; Environ. Sci. Technol
Journal of Cleaner Production = J. Clean. Prod
Science of the Total Environment = Sci. Total Environ
Sustainable Cities and Society = Sustain. Cities Soc
Ecology Letters = Ecol. Lett
Ecological Indicators = Ecol. Indic
Ecography
American Naturalist = The American Naturalist; Am. Nat
Journal of Animal Ecology = J. Anim. Ecol
Journal of Applied Ecology = J. Appl. Ecol
Journal of Biogeography = J. Biogeogr
Remote Sensing in Ecology and Conservation = Remote Sens. Ecol. Conserv
Proceedings of the Royal Society B = Proc. R. Soc. B
Philosophical Transactions of the Royal Society A = Phil. Trans. R. Soc. A; Philos. Trans. R. Soc. A
Philosophical Transactions of the Royal Society B = Phil. Trans. R. Soc. B; Philos. Trans. R. Soc. B
Forest Ecology and Management = For. Ecol. Manag
ICES Journal of Marine Science = ICES J. Mar. Sci
EGU General Assembly = EGU
AGU Fall Meeting = AGU
Journal of Remote Sensing = J. Remote Sens
International Journal of Remote Sensing = IJRS; Int. J. Remote Sens
International Journal of Digital Earth = Int. J. Digit. Earth
GIScience & Remote Sensing = GISci. Remote Sens; GIScience and Remote Sensing; GIScience Remote Sens
ISPRS Archives = International Archives of the Photogrammetry, Remote Sensing and Spatial Information Sciences; The International Archives of the Photogrammetry, Remote Sensing and Spatial Information Sciences; ISPRS International Archives of the Photogrammetry, Remote Sensing and Spatial Information Sciences; Int. Arch. Photogramm. Remote Sens. Spatial Inf. Sci
ISPRS Annals = ISPRS Annals of the Photogrammetry, Remote Sensing and Spatial Information Sciences; ISPRS Ann. Photogramm. Remote Sens. Spatial Inf. Sci
ISPRS International Journal of Geo-Information = IJGI; ISPRS Int. J. Geo-Inf; ISPRS Int. J. Geo-Information
Photogrammetric Engineering & Remote Sensing = Photogrammetric Engineering and Remote Sensing; PE&RS; Photogramm. Eng. Remote Sens; Photogrammetric Eng. Remote Sens
Journal of Applied Remote Sensing = J. Appl. Remote Sens
ION GNSS+
JURSE = Joint Urban Remote Sensing Event
International Journal of Geographical Information Science = IJGIS; Int. J. Geogr. Inf. Sci
Transactions in GIS = Trans. GIS
Computers, Environment and Urban Systems = CEUS; Comput. Environ. Urban Syst
GeoInformatica
Journal of Spatial Information Science = JOSIS
COSIT = Conference on Spatial Information Theory; International Conference on Spatial Information Theory
Annals of the American Association of Geographers = Annals of the Association of American Geographers
Cartography and Geographic Information Science = CaGIS
Landscape and Urban Planning = Landsc. Urban Plan
Environment and Planning B = Environment and Planning B: Urban Analytics and City Science; Environ. Plan. B
Computers and Electronics in Agriculture = Comput. Electron. Agric; COMPAG; Computers & Electronics in Agriculture
Agricultural and Forest Meteorology = Agric. For. Meteorol
Journal of Experimental Botany = J. Exp. Bot
New Phytologist = New Phytol
CVPPP = Computer Vision Problems in Plant Phenotyping
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
Energy Conversion and Management = Energy Convers. Manag
Energy & Environmental Science = Energy and Environmental Science; Energy Environ. Sci
Energy Reports
Advances in Applied Energy
Renewable and Sustainable Energy Reviews = Renew. Sustain. Energy Rev; RSER; Renewable & Sustainable Energy Reviews
Journal of Power Sources = J. Power Sources
Journal of Energy Storage = J. Energy Storage
Journal of Modern Power Systems and Clean Energy = MPCE; J. Mod. Power Syst. Clean Energy
International Journal of Hydrogen Energy = Int. J. Hydrogen Energy
International Journal of Electrical Power & Energy Systems = International Journal of Electrical Power and Energy Systems; IJEPES; Int. J. Electr. Power Energy Syst
Electric Power Systems Research = EPSR; Electr. Power Syst. Res
Sustainable Energy, Grids and Networks = Sustain. Energy Grids Netw
IEEE Transactions on Power Systems = TPWRS; IEEE Trans. Power Syst
IEEE Transactions on Smart Grid = IEEE Trans. Smart Grid
IEEE Transactions on Sustainable Energy = TSTE; IEEE Trans. Sustain. Energy
IEEE Transactions on Power Delivery = TPWRD; IEEE Trans. Power Deliv
IEEE Transactions on Energy Conversion = IEEE Trans. Energy Convers; Transactions on Energy Conversion
IEEE Transactions on Transportation Electrification
IEEE Open Access Journal of Power and Energy = OAJPE
IEEE Power and Energy Magazine = IEEE Power & Energy Magazine; IEEE Power Energy Mag
Power Systems Computation Conference = PSCC
IEEE PES General Meeting = PESGM; PES General Meeting; IEEE Power & Energy Society General Meeting; IEEE Power and Energy Society General Meeting
IEEE PowerTech = PowerTech
ISGT = IEEE PES ISGT; Innovative Smart Grid Technologies; Innovative Smart Grid Technologies Conference
SmartGridComm = IEEE SmartGridComm; International Conference on Smart Grid Communications; Conference on Smart Grid Communications; International Conference on Communications, Control, and Computing Technologies for Smart Grids; Conference on Communications, Control, and Computing Technologies for Smart Grids; IEEE Smart Grid Communications
e-Energy = ACM e-Energy
BuildSys = ACM BuildSys; Systems for Energy-Efficient Buildings, Cities, and Transportation; Systems for Energy-Efficient Built Environments
Journal of Building Engineering
Automation in Construction = Autom. Constr
Computer-Aided Civil and Infrastructure Engineering = CACAIE; Comput. Aided Civ. Infrastruct. Eng
Journal of Computing in Civil Engineering = J. Comput. Civ. Eng
Control Engineering Practice = Control Eng. Pract
ISARC = International Symposium on Automation and Robotics in Construction; Symposium on Automation and Robotics in Construction
CAADRIA
eCAADe
International Journal of Architectural Computing = IJAC
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
International Conference on Intelligent Tutoring Systems = Conference on Intelligent Tutoring Systems
International Conference on Computer-Supported Collaborative Learning = Conference on Computer Supported Collaborative Learning
Sound and Music Computing Conference = Sound & Music Computing Conference
ACM UMAP = User Modeling, Adaptation and Personalization
International Journal of Artificial Intelligence in Education = IJAIED; Int. J. Artif. Intell. Educ
SIGCSE = SIGCSE Technical Symposium; Technical Symposium on Computer Science Education
ICER = International Computing Education Research; International Conference on International Computing Education Research; Conference on International Computing Education Research
ITiCSE = Innovation and Technology in Computer Science Education
TOCE = ACM Transactions on Computing Education; ACM Trans. Comput. Educ; Transactions on Computing Education
Koli Calling = Koli Calling International Conference on Computing Education Research
FIE = Frontiers in Education Conference; IEEE Frontiers in Education
Learning @ Scale = Learning at Scale; ACM Conference on Learning @ Scale
EC-TEL = ECTEL; European Conference on Technology Enhanced Learning
ICALT = International Conference on Advanced Learning Technologies; Conference on Advanced Learning Technologies
UMUAI = User Modeling and User-Adapted Interaction; User Model. User-Adapt. Interact; User Modeling User-Adapted Interact
ICLS = International Conference of the Learning Sciences
ICCE = International Conference on Computers in Education; International Conference on Consumer Electronics; Conference on Consumer Electronics
TLT = IEEE Transactions on Learning Technologies; International Workshop on Treebanks and Linguistic Theories
Journal of Educational Data Mining = JEDM; J. Educ. Data Min
Journal of Learning Analytics = J. Learn. Analytics
Journal of the Learning Sciences = J. Learn. Sci
Computers & Education = Computers and Education; Comput. Educ
British Journal of Educational Technology = BJET; Br. J. Educ. Technol
Journal of Computer Assisted Learning = JCAL; J. Comput. Assist. Learn; J. Comput. Assisted Learn
Journal of Educational Psychology = J. Educ. Psychol
Educational Technology Research and Development = ETR&D; Educ. Technol. Res. Development
Education and Information Technologies
International Journal of STEM Education
International Journal of Educational Technology in Higher Education = Int. J. Educ. Technol. Higher Educ
Internet and Higher Education = The Internet and Higher Education; Internet Higher Educ
IRRODL = International Review of Research in Open and Distributed Learning
Review of Educational Research
Physical Review Physics Education Research
American Journal of Physics = Am. J. Phys
Journal of Chemical Education = J. Chem. Educ
American Mathematical Monthly = Amer. Math. Monthly
Complexity
Artificial Life Conference = Conference on Artificial Life
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
Annals of the New York Academy of Sciences = Ann. N. Y. Acad. Sci
Journal of the Franklin Institute = J. Franklin Institute
International Journal of Environmental Research and Public Health = IJERPH; Int. J. Environ. Res. Public Health
Machine Learning and Knowledge Extraction
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
