// Conferences, journals and preprint servers: how they are written.
// Leaves to others: finding them in text (find-venues.ts).

import { tokensOf } from './venue-tokens';
import { isCommonWord } from './words';

export interface Venue {
  /** As the field writes it: `NeurIPS`, `Nature Methods`. */
  readonly name: string;
  readonly kind: 'reviewed' | 'preprint';
  /** Also a word, a name or another acronym (`Science`, `CAV`): counts only beside a year or between brackets. */
  readonly ambiguous: boolean;
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
COLT = Conference on Learning Theory
ALT = Algorithmic Learning Theory
ACML = Asian Conference on Machine Learning
ECML = ECML PKDD; ECML-PKDD; ECMLPKDD; European Conference on Machine Learning; PKDD
ECAI = European Conference on Artificial Intelligence
TMLR = Transactions on Machine Learning Research
JMLR = Journal of Machine Learning Research; J. Mach. Learn. Res; JMLR W&CP
DMLR = Data-centric Machine Learning Research
MLJ = Machine Learning Journal
JAIR = Journal of Artificial Intelligence Research
AIJ = Artificial Intelligence Journal
COLM = Conference on Language Modeling
CoLLAs = Conference on Lifelong Learning Agents
AutoML = AutoML Conference; AutoML-Conf
MLSys = SysML; Conference on Machine Learning and Systems; Proceedings of Machine Learning and Systems
PMLR = Proceedings of Machine Learning Research
MIDL = Medical Imaging with Deep Learning
L4DC = Learning for Dynamics and Control
LoG = Learning on Graphs; Learning on Graphs Conference
CLeaR = Causal Learning and Reasoning
CPAL
SaTML
FAccT = FAT*; ACM FAccT; Fairness, Accountability, and Transparency
AIES
TNNLS = IEEE TNNLS; IEEE Transactions on Neural Networks and Learning Systems; Transactions on Neural Networks and Learning Systems; IEEE Transactions on Neural Networks; TNN
Neural Computation = Neural Comput
Neural Networks = Neural Netw
Neurocomputing
Pattern Recognition = PR; Pattern Recognit
PRL = Pattern Recognition Letters; Pattern Recognit. Lett
Knowledge-Based Systems = KBS; Knowl. Based Syst
Expert Systems with Applications = ESWA; Expert Syst. Appl
Information Sciences = Inf. Sci
Information Fusion = Inf. Fusion
Applied Soft Computing
Artificial Intelligence Review
AI Open
TAI = IEEE Transactions on Artificial Intelligence
TCYB = IEEE Transactions on Cybernetics; TCyb
TSMC = IEEE Transactions on Systems, Man, and Cybernetics; TSMCB
TEVC = IEEE Transactions on Evolutionary Computation
TFS = IEEE Transactions on Fuzzy Systems
GECCO = Genetic and Evolutionary Computation Conference
PPSN
CEC = IEEE Congress on Evolutionary Computation
IJCNN = International Joint Conference on Neural Networks
ICANN = International Conference on Artificial Neural Networks
ESANN
ICONIP
PAKDD
PRICAI
ICPR = International Conference on Pattern Recognition
ICPRAM
ICTAI
ICMLA
ICAART
AAMAS = Autonomous Agents and Multiagent Systems; International Conference on Autonomous Agents and Multiagent Systems
JAAMAS
ICAPS = International Conference on Automated Planning and Scheduling
SOCS
CP = Principles and Practice of Constraint Programming
CPAIOR
SAT = Theory and Applications of Satisfiability Testing
KR = Principles of Knowledge Representation and Reasoning
AKBC = Automated Knowledge Base Construction
NeSy
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
WACV = Winter Conference on Applications of Computer Vision
WACVW
ACCV = Asian Conference on Computer Vision
BMVC = British Machine Vision Conference
3DV = International Conference on 3D Vision
3DIMPVT
FG = Automatic Face and Gesture Recognition
ICIP = International Conference on Image Processing; IEEE International Conference on Image Processing
ICIAP
SCIA
CAIP
MVA
IVC = Image and Vision Computing
TPAMI = PAMI; T-PAMI; IEEE TPAMI; IEEE T-PAMI; IEEE Transactions on Pattern Analysis and Machine Intelligence; Transactions on Pattern Analysis and Machine Intelligence; IEEE Trans. Pattern Anal. Mach. Intell
IJCV = International Journal of Computer Vision; Int. J. Comput. Vis
TIP = IEEE TIP; IEEE Transactions on Image Processing; T-IP; IEEE Trans. Image Process
TMM = IEEE TMM; IEEE Transactions on Multimedia; T-MM
TCSVT = IEEE TCSVT; IEEE Transactions on Circuits and Systems for Video Technology; T-CSVT
TVCG = IEEE TVCG; IEEE Transactions on Visualization and Computer Graphics
CVIU = Computer Vision and Image Understanding
TCI = IEEE Transactions on Computational Imaging
SPL = IEEE SPL; IEEE Signal Processing Letters
TOMM = ACM TOMM; ACM Transactions on Multimedia Computing, Communications, and Applications
ACM MM = ACMMM; ACM Multimedia; MM; ACM International Conference on Multimedia; ACM-MM
MMM
MMSys
ICME = International Conference on Multimedia and Expo
ICMR = International Conference on Multimedia Retrieval
SIGGRAPH = ACM SIGGRAPH; SIGGRAPH Conference Proceedings
SIGGRAPH Asia = SIGGRAPH-Asia; SIGGRAPHAsia
TOG = ACM TOG; ACM Transactions on Graphics; ACM Trans. Graph; Transactions on Graphics
Eurographics = EG; Computer Graphics Forum; CGF
SGP = Symposium on Geometry Processing
EGSR = Eurographics Symposium on Rendering
I3D
HPG
Pacific Graphics = PG
Graphical Models
Computers & Graphics = Computers and Graphics; Comput. Graph
ISMAR
IEEE VR
VIS = IEEE VIS; IEEE Visualization; IEEE VAST; IEEE InfoVis
EuroVis
PacificVis
MICCAI = Medical Image Computing and Computer Assisted Intervention
IPMI
ISBI = International Symposium on Biomedical Imaging
MedIA = Medical Image Analysis; MIA; Med. Image Anal
TMI = IEEE TMI; IEEE Transactions on Medical Imaging; IEEE Trans. Med. Imaging
JBHI = IEEE JBHI; IEEE Journal of Biomedical and Health Informatics
TBME = IEEE Transactions on Biomedical Engineering
CMIG
CMPB
EMBC
ML4H
CHIL
MLHC
AMIA
JAMIA
JBI = Journal of Biomedical Informatics
npj Digital Medicine
BIBM = International Conference on Bioinformatics and Biomedicine
TGRS = IEEE TGRS; IEEE Transactions on Geoscience and Remote Sensing; T-GRS
GRSL = IEEE GRSL; IEEE Geoscience and Remote Sensing Letters
JSTARS = IEEE JSTARS
GRSM = IEEE GRSM; IEEE Geoscience and Remote Sensing Magazine
ISPRS = ISPRS JPRS; ISPRS Journal of Photogrammetry and Remote Sensing; ISPRS P&RS; JPRS
IGARSS
RSE = Remote Sensing of Environment
Remote Sensing
JAG = International Journal of Applied Earth Observation and Geoinformation
ACL = Annual Meeting of the Association for Computational Linguistics; Association for Computational Linguistics; ACL Findings; Findings of ACL; Findings of the Association for Computational Linguistics; ACL-IJCNLP; Findings of the ACL; Findings-ACL
EMNLP = Empirical Methods in Natural Language Processing; Conference on Empirical Methods in Natural Language Processing; EMNLP Findings; Findings of EMNLP; EMNLP-IJCNLP; Findings-EMNLP
NAACL = NAACL-HLT; North American Chapter of the Association for Computational Linguistics; NAACL Findings; Findings of NAACL; HLT-NAACL
EACL = European Chapter of the Association for Computational Linguistics; Findings of EACL
AACL = AACL-IJCNLP; IJCNLP-AACL
IJCNLP
COLING = LREC-COLING; International Conference on Computational Linguistics
CoNLL = Computational Natural Language Learning
TACL = Transactions of the Association for Computational Linguistics; Transactions of the ACL
Computational Linguistics
LREC
SemEval
BlackboxNLP
RepL4NLP
WMT
IWSLT
INLG
SIGDIAL = SigDial
*SEM = StarSEM
W-NUT
BioNLP
NLPCC
CCL
TALLIP
NLE = Natural Language Engineering
SEPLN
INTERSPEECH = Interspeech; ISCA Interspeech
ICASSP = IEEE ICASSP; International Conference on Acoustics, Speech and Signal Processing
ASRU
SLT = IEEE SLT; IEEE Spoken Language Technology Workshop
TASLP = IEEE/ACM TASLP; IEEE/ACM Transactions on Audio, Speech, and Language Processing
ISMIR = International Society for Music Information Retrieval
WASPAA
EUSIPCO
MLSP
SSW = Speech Synthesis Workshop
ISCSLP
Odyssey
DAFx
TSP = IEEE TSP; IEEE Transactions on Signal Processing
JSTSP = IEEE JSTSP; IEEE Journal of Selected Topics in Signal Processing
SPM = IEEE Signal Processing Magazine
Signal Processing
TIT = IEEE Transactions on Information Theory; IEEE Trans. Inf. Theory
ISIT
KDD = SIGKDD; ACM SIGKDD; Knowledge Discovery and Data Mining; ACM KDD; KDD Applied Data Science
WWW = The Web Conference; TheWebConf; Web Conf; International World Wide Web Conference; World Wide Web Conference
SIGIR = ACM SIGIR; Research and Development in Information Retrieval
CIKM = Conference on Information and Knowledge Management
WSDM = Web Search and Data Mining
ICDM = International Conference on Data Mining; IEEE International Conference on Data Mining
SDM = SIAM International Conference on Data Mining; SIAM SDM
RecSys = ACM Conference on Recommender Systems; ACM RecSys
ECIR
ICTIR
CHIIR
JCDL
TKDE = IEEE TKDE; IEEE Transactions on Knowledge and Data Engineering; IEEE Trans. Knowl. Data Eng
TKDD = ACM Transactions on Knowledge Discovery from Data
TOIS = ACM Transactions on Information Systems
TIST = ACM Transactions on Intelligent Systems and Technology
DMKD = Data Mining and Knowledge Discovery; DAMI
KAIS = Knowledge and Information Systems
TBD = IEEE Transactions on Big Data
IEEE Big Data = Big Data
DSAA
ICWSM
ASONAM
HyperText = Hypertext
ISWC = International Semantic Web Conference
ESWC
CSCW = Computer Supported Cooperative Work; Computer-Supported Cooperative Work; PACM HCI; PACMHCI; Proc. ACM Hum.-Comput. Interact
CHI = ACM CHI; Conference on Human Factors in Computing Systems; SIGCHI; Human Factors in Computing Systems
UIST = User Interface Software and Technology
IUI = Intelligent User Interfaces
DIS = Designing Interactive Systems
UbiComp = IMWUT; Ubiquitous Computing
TEI = Tangible, Embedded, and Embodied Interaction
MobileHCI
ASSETS
ICMI = International Conference on Multimodal Interaction
HRI = Human-Robot Interaction
TOCHI = ACM Transactions on Computer-Human Interaction
IJHCS = International Journal of Human-Computer Studies
INTERACT
C&C = Creativity and Cognition
VL/HCC
AVI
HICSS
ICIS
CACM = Communications of the ACM; Commun. ACM
Computer = IEEE Computer
CSUR = ACM Computing Surveys; ACM CSUR; ACM Comput. Surv; Computing Surveys
Proceedings of the IEEE = Proc. IEEE; PIEEE
IEEE Access
JACM = Journal of the ACM; J. ACM
ACM Queue
SIGMOD = ACM SIGMOD; Management of Data; International Conference on Management of Data; SIGMOD Conference; PACMMOD; SIGMOD Record
VLDB = PVLDB; Proceedings of the VLDB Endowment; Very Large Data Bases; VLDB Endowment; Proc. VLDB Endow
VLDBJ = VLDB Journal; The VLDB Journal
ICDE = International Conference on Data Engineering; IEEE ICDE
CIDR = Conference on Innovative Data Systems Research
EDBT = Extending Database Technology
PODS = Principles of Database Systems
ICDT
DASFAA
SSDBM
MDM
aiDM = aiDM@SIGMOD
DaMoN
TODS = ACM Transactions on Database Systems
DEBull = IEEE Data Engineering Bulletin; Data Engineering Bulletin
SIGSPATIAL
SOSP = ACM Symposium on Operating Systems Principles; Symposium on Operating Systems Principles
OSDI = USENIX Symposium on Operating Systems Design and Implementation; Operating Systems Design and Implementation; USENIX OSDI
NSDI = USENIX NSDI; USENIX Symposium on Networked Systems Design and Implementation; Networked Systems Design and Implementation
USENIX ATC = ATC; USENIX Annual Technical Conference; Usenix ATC; USENIX
EuroSys
ASPLOS = Architectural Support for Programming Languages and Operating Systems
FAST = USENIX FAST; USENIX Conference on File and Storage Technologies; File and Storage Technologies
HotOS = Hot Topics in Operating Systems
HotNets = Hot Topics in Networks
HotStorage = Hot Topics in Storage and File Systems; USENIX Workshop on Hot Topics in Storage and File Systems; USENIX Conference on Hot Topics in Storage and File Systems
HotCloud
HotDep
SoCC = ACM SoCC; Symposium on Cloud Computing
SIGCOMM = ACM SIGCOMM
IMC = Internet Measurement Conference
CoNEXT
INFOCOM = IEEE INFOCOM
MobiCom = ACM MobiCom
MobiSys = ACM MobiSys
SenSys = ACM SenSys
IPSN
MobiHoc
ICNP
ICC
GLOBECOM = IEEE GLOBECOM
ICDCS = International Conference on Distributed Computing Systems
Middleware
PODC = Principles of Distributed Computing
DISC
SRDS
DSN = Dependable Systems and Networks
OPODIS
TOCS = ACM Transactions on Computer Systems
TPDS = IEEE TPDS; IEEE Transactions on Parallel and Distributed Systems
TON = IEEE/ACM Transactions on Networking; ToN
JSAC = IEEE Journal on Selected Areas in Communications
TMC = IEEE TMC; IEEE Transactions on Mobile Computing
TWC = IEEE Transactions on Wireless Communications
TCOM = IEEE Transactions on Communications
TVT = IEEE Transactions on Vehicular Technology
IoTJ = IEEE IoTJ; IEEE Internet of Things Journal; IEEE IoT-J; IOTJ; IEEE Internet Things J
TCC = IEEE Transactions on Cloud Computing
TSC = IEEE Transactions on Services Computing
TC = IEEE Transactions on Computers
COMST = IEEE Communications Surveys & Tutorials; IEEE Communications Surveys and Tutorials
SC = Supercomputing; International Conference for High Performance Computing; SC Workshops
PPoPP = Principles and Practice of Parallel Programming
HPDC
ICS = International Conference on Supercomputing
IPDPS
ICPP = International Conference on Parallel Processing
CLUSTER = IEEE CLUSTER
CCGrid
Euro-Par
SPAA
ISC
IISWC
ISPASS
PACT = Parallel Architectures and Compilation Techniques
CGO = Code Generation and Optimization
CC = Compiler Construction
LCTES
TACO = ACM Trans. Archit. Code Optim; ACM Transactions on Architecture and Code Optimization
ISCA = International Symposium on Computer Architecture
MICRO = IEEE/ACM International Symposium on Microarchitecture; IEEE Micro; Micro
HPCA = High-Performance Computer Architecture
DAC = Design Automation Conference
ICCAD = International Conference on Computer-Aided Design
DATE = Design, Automation and Test in Europe
ASP-DAC = ASPDAC
FPGA = ACM/SIGDA International Symposium on Field-Programmable Gate Arrays
FCCM
FPL
FPT
ISSCC = International Solid-State Circuits Conference
VLSI
CICC
ISCAS
ISLPED
ICCD
GLSVLSI
TCAD = IEEE TCAD; IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems
TECS
TODAES = ACM Transactions on Design Automation of Electronic Systems
TVLSI
JETCAS
TCAS
TinyML
LCN
PACMPL = Proc. ACM Program. Lang; Proceedings of the ACM on Programming Languages
PLDI = Programming Language Design and Implementation
POPL = Principles of Programming Languages
OOPSLA = Object-Oriented Programming, Systems, Languages, and Applications; SPLASH
ICFP = International Conference on Functional Programming
ECOOP
ESOP
FOSSACS
TACAS = Tools and Algorithms for the Construction and Analysis of Systems
CAV = Computer Aided Verification
VMCAI
FMCAD
SAS = Static Analysis Symposium
LICS = Logic in Computer Science
ITP = Interactive Theorem Proving
CPP = Certified Programs and Proofs
IJCAR
CADE
TOPLAS = ACM Transactions on Programming Languages and Systems
JFP = Journal of Functional Programming
Haskell Symposium = Haskell
TFP
PEPM
APLAS
Onward! = Onward
MAPL = MAPS
DSL
LFP
ICSE = International Conference on Software Engineering; ICSE SEIP; ICSE-SEIP; ICSE NIER; ICSE-NIER
FSE = ESEC/FSE; ESEC-FSE; Foundations of Software Engineering; ACM SIGSOFT; ESEC; FSE/ESEC
ASE = Automated Software Engineering; IEEE/ACM International Conference on Automated Software Engineering
ISSTA = International Symposium on Software Testing and Analysis
ICST
ISSRE
MSR = Mining Software Repositories
SANER = International Conference on Software Analysis, Evolution and Reengineering
ICSME
ICPC = International Conference on Program Comprehension
WCRE
ESEM
EASE
APSEC
QRS
COMPSAC
MODELS
RE = IEEE International Requirements Engineering Conference
TSE = IEEE TSE; IEEE Transactions on Software Engineering; IEEE Trans. Software Eng
TOSEM = ACM TOSEM; ACM Transactions on Software Engineering and Methodology
EMSE = Empirical Software Engineering; ESE
JSS = Journal of Systems and Software
IST = Information and Software Technology
IEEE Software
FORGE
LLM4Code
CAIN
PROMISE
S&P = IEEE S&P; Oakland; IEEE Symposium on Security and Privacy; IEEE SP; IEEE Security and Privacy; SP; Symposium on Security and Privacy; Symposium on Security & Privacy
EuroS&PW = EuroS&P Workshops; IEEE EuroS&PW; EuroSPW
EuroS&P = Euro S&P; IEEE EuroS&P; EuroSP; European Symposium on Security and Privacy; European Symposium on Security & Privacy
WPES = Workshop on Privacy in the Electronic Society
HotPETs = Hot Topics in Privacy Enhancing Technologies
CCS = ACM CCS; Computer and Communications Security
USENIX Security = Usenix Security; USENIX Security Symposium; USENIX Sec; Usenix Sec; USENIX-Security
NDSS = Network and Distributed System Security Symposium; Network and Distributed System Security; NDSS Symposium
RAID = Research in Attacks, Intrusions and Defenses
ACSAC = Annual Computer Security Applications Conference
AsiaCCS = ASIA CCS; ASIACCS; AsiaCCS
ESORICS
DIMVA
WOOT = USENIX WOOT
PETS = PoPETs; Privacy Enhancing Technologies; Privacy Enhancing Technologies Symposium
SOUPS
CSF = Computer Security Foundations
WiSec
CODASPY
SecureComm
CRYPTO = Advances in Cryptology
EUROCRYPT
ASIACRYPT
PKC = Public Key Cryptography
TCC = Theory of Cryptography
CHES = TCHES; Cryptographic Hardware and Embedded Systems
FC = Financial Cryptography; Financial Cryptography and Data Security
AFT
TIFS = IEEE TIFS; IEEE Transactions on Information Forensics and Security
TDSC = IEEE TDSC; IEEE Transactions on Dependable and Secure Computing
TOPS = ACM Transactions on Privacy and Security; TISSEC
Computers & Security = Computers and Security
AISec
Black Hat = BlackHat
DEF CON = DEFCON
STOC = Symposium on Theory of Computing
FOCS = Foundations of Computer Science
SODA = Symposium on Discrete Algorithms
ITCS
ICALP
ESA = European Symposium on Algorithms
STACS
APPROX
SoCG = Symposium on Computational Geometry
CCC = Computational Complexity Conference
EC = ACM EC; Economics and Computation
WINE
ALENEX
SIAM Journal on Computing = SICOMP; SIAM J. Comput
Algorithmica
TALG
Operations Research = OR; Oper. Res
Management Science
INFORMS Journal on Computing = INFORMS J. Comput
EJOR = European Journal of Operational Research
Mathematical Programming = Math. Program
COR = Computers & Operations Research; Computers and Operations Research
Transportation Science
TR-C = Transportation Research Part C
TITS = IEEE T-ITS; IEEE TITS; IEEE Transactions on Intelligent Transportation Systems; T-ITS
IV = IEEE Intelligent Vehicles Symposium
ITSC
TIV = IEEE TIV; IEEE Transactions on Intelligent Vehicles; T-IV
ICRA = IEEE ICRA; International Conference on Robotics and Automation
IROS = IEEE/RSJ IROS; Intelligent Robots and Systems; International Conference on Intelligent Robots and Systems
RSS = Robotics: Science and Systems; Robotics Science and Systems
CoRL = Conference on Robot Learning
RA-L = RAL; IEEE RA-L; IEEE RAL; IEEE Robotics and Automation Letters; Robotics and Automation Letters
T-RO = TRO; IEEE T-RO; IEEE TRO; IEEE Transactions on Robotics; Transactions on Robotics
IJRR = International Journal of Robotics Research; The International Journal of Robotics Research
Science Robotics = Sci. Robot
JFR = Journal of Field Robotics
Autonomous Robots = AURO
RAS = Robotics and Autonomous Systems
Humanoids = IEEE-RAS Humanoids
ISER
ISRR
WAFR
RO-MAN
MRS
CASE = IEEE CASE
T-MECH = IEEE/ASME Transactions on Mechatronics; TMECH; T-Mech; Trans. Mechatronics
T-ASE = IEEE Transactions on Automation Science and Engineering; TASE
CDC = IEEE Conference on Decision and Control
ACC = American Control Conference
ECC = European Control Conference
Automatica
TAC = IEEE Transactions on Automatic Control
HSCC
ICCPS
TCPS
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
RECOMB
ISMB = ISMB/ECCB
PSB = Pacific Symposium on Biocomputing
ACM BCB = ACM-BCB
TCBB = IEEE/ACM TCBB; IEEE/ACM Transactions on Computational Biology and Bioinformatics
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
CogSci
Cognition
Psychological Review = Psychol. Rev
Psychological Science
Vision Research
CCN
COSYNE
JNE = Journal of Neural Engineering
IEEE TNSRE = TNSRE
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
SIAM Journal on Numerical Analysis
SIAM Review = SIAM Rev
SIAM Journal on Mathematics of Data Science = SIMODS
SIAM Journal on Optimization
SIAM Journal on Imaging Sciences
Journal of Scientific Computing
Journal of Fluid Mechanics = J. Fluid Mech; JFM
Physics of Fluids = Phys. Fluids
Computational Mechanics
Computers & Fluids
Communications in Computational Physics
Neural Computing and Applications
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
Reliability Engineering & System Safety = Reliability Engineering and System Safety
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
RO-MAN
ROBIO = Robotics and Biomimetics
ISMM = International Symposium on Memory Management
IEEE Spectrum
JCSS = Journal of Computer and System Sciences
Acta Informatica
Information and Computation
Theoretical Computer Science = TCS; Theor. Comput. Sci
Distributed Computing
Software: Practice and Experience = SPE
IBM Journal of Research and Development
IBM Systems Journal
Bell System Technical Journal
AI Magazine
AI & Society
TiiS = ACM TiiS
TAFFC = IEEE Transactions on Affective Computing; TAC
ACII
EDM = Educational Data Mining
LAK
AIED
IJAIED
SIGCSE
Complexity
Chaos
Entropy
Sensors
Symmetry
Applied Sciences
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
  for (const spellings of byFirst.values()) spellings.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

function add(line: string, kind: Venue['kind'], byFirst: Map<string, Spelling[]>): void {
  const [name = '', others = ''] = line.split(' = ');
  for (const spelling of [name, ...others.split(';')].map((one) => one.trim()).filter((one) => one !== '')) {
    const tokens = tokensOf(spelling).map((token) => token.text.toLowerCase());
    const only = tokens.length === 1 ? (tokens[0] ?? '') : '';
    // `Neural Networks`, `Cell`: made of words that titles are made of; `PR`: too short to be sure
    const common = tokens.length <= 3 && tokens.every((token) => isCommonWord(token));
    const ambiguous = kind === 'reviewed' && ((only !== '' && only.length <= 3) || common);
    const first = tokens[0] ?? '';
    // Short or everyday words count only as they are written here; long acronyms in any case (`icde`, `neurips`).
    const spelt: Spelling = {
      venue: { name, kind, ambiguous },
      tokens,
      exact: ambiguous ? spelling : null,
      phrase: common && tokens.length > 1,
    };
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [spelt]);
    else known.push(spelt);
  }
}
