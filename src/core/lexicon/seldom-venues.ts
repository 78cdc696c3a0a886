// Venues that lists name less often, in the notation of venues.ts: of the sciences, then of computing.
// Data; they go by the spelling that is printed, and their acronyms count only beside a year.

export const SELDOM = `
Conference on Artificial Intelligence in Medicine = International Conference on Artificial Intelligence in Medicine
International Conference on Geographic Information Science = Conference on Geographic Information Science
Conference on AI Music Creativity = AI Music Creativity Conference
ACM Transactions on Mathematical Software = ACM Trans. Math. Softw
International Symposium on Symbolic and Algebraic Computation = Symposium on Symbolic and Algebraic Computation
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
Science Immunology
Science Signaling = Sci. Signal
National Science Review = Natl. Sci. Rev
Science Bulletin = Chinese Science Bulletin
Research Policy = Res. Policy
Scientific American = Sci. Am
Science China Information Sciences = Sci. China Inf. Sci
Cyborg and Bionic Systems = Cyborg Bionic Syst
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
International Conference on Intelligent Tutoring Systems = Conference on Intelligent Tutoring Systems
International Conference on Computer-Supported Collaborative Learning = Conference on Computer Supported Collaborative Learning
Sound and Music Computing Conference = Sound & Music Computing Conference
ACM UMAP = User Modeling, Adaptation and Personalization
International Journal of Artificial Intelligence in Education = IJAIED; Int. J. Artif. Intell. Educ
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
Artificial Life Conference = Conference on Artificial Life
Annals of the New York Academy of Sciences = Ann. N. Y. Acad. Sci
Journal of the Franklin Institute = J. Franklin Institute
International Journal of Environmental Research and Public Health = IJERPH; Int. J. Environ. Res. Public Health
Machine Learning and Knowledge Extraction
KSEM = International Conference on Knowledge Science, Engineering and Management; Conference on Knowledge Science, Engineering and Management
International Conference on Inductive Logic Programming = Conference on Inductive Logic Programming
International Conference on Discovery Science = Conference on Discovery Science
Intell. Data Anal = International Symposium on Intelligent Data Analysis; Symposium on Intelligent Data Analysis
LION = International Conference on Learning and Intelligent Optimization; Conference on Learning and Intelligent Optimization
EvoApplications = EvoApps; International Conference on the Applications of Evolutionary Computation; Conference on the Applications of Evolutionary Computation
EvoStar = EvoWorkshops
EvoCOP = European Conference on Evolutionary Computation in Combinatorial Optimization
EuroGP = European Conference on Genetic Programming
FOGA = Foundations of Genetic Algorithms
CoG = IEEE CoG; IEEE Conference on Games; IEEE CIG; Conference on Computational Intelligence and Games
AIIDE = Artificial Intelligence and Interactive Digital Entertainment
FDG = International Conference on the Foundations of Digital Games; Conference on the Foundations of Digital Games; Foundations of Digital Games
FLAIRS = FLAIRS Conference
Artificial Intelligence in Medicine in Europe
JELIA = European Conference on Logics in Artificial Intelligence
LPNMR = International Conference on Logic Programming and Nonmonotonic Reasoning; Conference on Logic Programming and Nonmonotonic Reasoning
ICLP = International Conference on Logic Programming; Conference on Logic Programming; ICLP Technical; Int. Conf. Log. Program
PADL = Practical Aspects of Declarative Languages
RuleML+RR
ICCBR = International Conference on Case-Based Reasoning; Conference on Case-Based Reasoning
ECSQARU = Symbolic and Quantitative Approaches to Reasoning with Uncertainty
International Conference on Probabilistic Graphical Models = Conference on Probabilistic Graphical Models
IPMU = Information Processing and Management of Uncertainty in Knowledge-Based Systems
FUZZ-IEEE = IEEE International Conference on Fuzzy Systems; International Conference on Fuzzy Systems
IEEE SSCI = SSCI; IEEE Symposium Series on Computational Intelligence; Symposium Series on Computational Intelligence
IEEE SMC = International Conference on Systems, Man, and Cybernetics; Conference on Systems, Man, and Cybernetics; IEEE International Conference on Systems, Man, and Cybernetics
WCCI = IEEE WCCI; IEEE World Congress on Computational Intelligence; World Congress on Computational Intelligence
ICMLC = International Conference on Machine Learning and Cybernetics; Conference on Machine Learning and Cybernetics; International Conference on Machine Learning and Computing; Conference on Machine Learning and Computing
AIxIA = AIIA; International Conference of the Italian Association for Artificial Intelligence
EPIA = EPIA Conference on Artificial Intelligence; Portuguese Conference on Artificial Intelligence
AJCAI = Australasian Joint Conference on Artificial Intelligence; Australian Joint Conference on Artificial Intelligence
Canadian AI = Canadian Conference on Artificial Intelligence
BRACIS = Brazilian Conference on Intelligent Systems
IBERAMIA = Ibero-American Conference on Artificial Intelligence
IEA/AIE = Industrial, Engineering and Other Applications of Applied Intelligent Systems
EUMAS = European Conference on Multi-Agent Systems
PRIMA = Principles and Practice of Multi-Agent Systems
PAAMS = Practical Applications of Agents and Multi-Agent Systems
COMSOC = International Workshop on Computational Social Choice
TARK = Theoretical Aspects of Rationality and Knowledge
COMMA
IWANN = International Work-Conference on Artificial Neural Networks
International Symposium on Artificial Life = Symposium on Artificial Life; International Conference on the Simulation and Synthesis of Living Systems; Conference on the Simulation and Synthesis of Living Systems
ECAL = European Conference on Artificial Life
HCOMP = AAAI Conference on Human Computation and Crowdsourcing
AABI = Advances in Approximate Bayesian Inference; Symposium on Advances in Approximate Bayesian Inference
EWRL = European Workshop on Reinforcement Learning
IAAI
AAAI Spring Symposium = AAAI Spring Symposia; AAAI Fall Symposium; AAAI Spring Symposium Series
AAAI Workshops = AAAIW; AAAI Workshop
IJCAI Workshops = IJCAI Workshop; IJCAIW
World Conference on Explainable Artificial Intelligence
IEEE CAI = IEEE Conference on Artificial Intelligence
ISMIS = International Symposium on Methodologies for Intelligent Systems; Symposium on Methodologies for Intelligent Systems
APIN = Appl. Intell
Neural Processing Letters = NPL; Neural Process. Lett
International Journal of Neural Systems = IJNS; Int. J. Neural Syst
International Journal of Machine Learning and Cybernetics = IJMLC; Int. J. Mach. Learn. Cybernetics
Cogn. Comput = Cognit. Comput
Evolutionary Computation = ECJ; Evol. Comput; Evolutionary Computation Journal
Swarm Intell = ANTS
Soft Computing = Soft Comput
Fuzzy Sets and Systems = Fuzzy Sets Syst
International Journal of Approximate Reasoning = IJAR; Int. J. Approx. Reason
International Journal of Intelligent Systems = IJIS; Int. J. Intell. Syst
International Journal of Fuzzy Systems = IJFS; Int. J. Fuzzy Syst
International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems = IJUFKS; Int. J. Uncertainty Fuzziness Knowledge-Based Syst
Journal of Intelligent & Fuzzy Systems = J. Intell. Fuzzy Syst; JIFS; Journal of Intelligent and Fuzzy Systems
Journal of Intelligent Information Systems = JIIS; J. Intell. Inf. Syst
JAR = Journal of Automated Reasoning; J. Autom. Reason
Journal of Experimental & Theoretical Artificial Intelligence = JETAI; J. Exp. Theor. Artif. Intell; Journal of Experimental and Theoretical Artificial Intelligence
Annals of Mathematics and Artificial Intelligence = AMAI; Ann. Math. Artif. Intell
Journal of Heuristics = J. Heuristics
Constraints Journal
Comput. Intell
IEEE CIM = IEEE Computational Intelligence Magazine; IEEE Comput. Intell. Mag
TETCI = IEEE Transactions on Emerging Topics in Computational Intelligence; IEEE Trans. Emerg. Top. Comput. Intell; Transactions on Emerging Topics in Computational Intelligence; IEEE TETCI
TCDS = IEEE Transactions on Cognitive and Developmental Systems; IEEE Trans. Cogn. Developmental Syst; Transactions on Cognitive and Developmental Systems; IEEE Transactions on Autonomous Mental Development; TAMD; IEEE TCDS
AI Communications = AI Commun
Artif. Life
Adapt. Behav
Connection Science = Connection Sci
Natural Comput
Genetic Programming and Evolvable Machines = GPEM; Genetic Program. Evolvable Mach
Memetic Computing = Memetic Comput
Mach. Learn. Appl
MAKE = Mach. Learn. Knowl. Extr
International Journal of Computational Intelligence Systems = Int. J. Comput. Intell. Syst; IJCIS
Data Intell
Journal of Big Data = J. Big Data
Big Data Research = Big Data Res
Big Data Mining and Analytics = BDMA; Big Data Min. Analytics
Frontiers in Artificial Intelligence = Front. Artif. Intell
Frontiers in Robotics and AI = Front. Robot. AI
Frontiers in Big Data = Front. Big Data
Frontiers in Computer Science = Front. Comput. Sci
Frontiers of Computer Science = FCS
Frontiers of Information Technology & Electronic Engineering = FITEE; Front. Inf. Technol. Electron. Eng
Intelligent Systems with Applications = Intell. Syst. Appl
FnT ML = Foundations and Trends in Machine Learning; Found. Trends Mach. Learn
Foundations and Trends = Found. Trends; Foundations and Trends in Human-Computer Interaction; Foundations Trends Human-Computer Interact
IEEE Intelligent Systems = IEEE Intell. Syst
Knowledge Engineering Review = The Knowledge Engineering Review; KER; Knowl. Eng. Rev
WIREs = Wiley Interdisciplinary Reviews; Wiley Interdiscip. Rev. Data Min. Knowl. Discov; WIREs Computational Statistics
International Journal of Data Science and Analytics = JDSA; Int. J. Data Sci. Analytics
Stat. Anal. Data Min
TOPML = ACM Transactions on Probabilistic Machine Learning; ACM Trans. Probabilistic Mach. Learn; Transactions on Probabilistic Machine Learning
TELO = ACM Transactions on Evolutionary Learning and Optimization; ACM Trans. Evol. Learn. Optim; Transactions on Evolutionary Learning and Optimization; ACM Transactions on Evolutionary Learning
TAAS = ACM Transactions on Autonomous and Adaptive Systems; ACM Trans. Auton. Adapt. Syst; Transactions on Autonomous and Adaptive Systems
JRC = ACM Journal on Responsible Computing
TPLP = Theory and Practice of Logic Programming; Theory Pract. Log. Program
Machine Intelligence Research = Mach. Intell. Res; International Journal of Automation and Computing
CAAI TRIT = CAAI Transactions on Intelligence Technology; CAAI Trans. Intell. Technol
JAS = IEEE/CAA JAS; IEEE/CAA Journal of Automatica Sinica; IEEE/CAA J. Automatica Sinica
AI and Ethics
Comput. Optim. Appl
Discret. Optim
GCPR = German Conference on Pattern Recognition; DAGM
Conference on Computer and Robot Vision = Conference on Robots and Vision
Digital Image Computing: Techniques and Applications
ICVS = International Conference on Computer Vision Systems; Conference on Computer Vision Systems
ACIVS = Advanced Concepts for Intelligent Vision Systems
VISAPP = International Conference on Computer Vision Theory and Applications; Conference on Computer Vision Theory and Applications
VISIGRAPP
GRAPP = International Conference on Computer Graphics Theory and Applications; Conference on Computer Graphics Theory and Applications
IVCNZ = Image and Vision Computing New Zealand
ICVGIP = Indian Conference on Computer Vision, Graphics and Image Processing
PRCV = Chinese Conference on Pattern Recognition and Computer Vision
ICIG = International Conference on Image and Graphics; Conference on Image and Graphics
ACPR = Asian Conference on Pattern Recognition
CIARP = Iberoamerican Congress on Pattern Recognition
IbPRIA = Iberian Conference on Pattern Recognition and Image Analysis
SIBGRAPI = Conference on Graphics, Patterns and Images
CVMP = European Conference on Visual Media Production
CVM = Computational Visual Media; Comput. Vis. Media
ICCP = IEEE ICCP; International Conference on Computational Photography; Conference on Computational Photography; IEEE International Conference on Computational Photography
AVSS = International Conference on Advanced Video and Signal Based Surveillance; Conference on Advanced Video and Signal Based Surveillance
IJCB = International Joint Conference on Biometrics
BTAS = International Conference on Biometrics: Theory, Applications and Systems; Conference on Biometrics: Theory, Applications and Systems; Biometrics: Theory, Applications, and Systems
International Conference on Biometrics
BIOSIG = International Conference on the Biometrics Special Interest Group; Conference on the Biometrics Special Interest Group
TBIOM = T-BIOM; IEEE Transactions on Biometrics, Behavior, and Identity Science; IEEE Trans. Biometrics Behav. Identity Sci; Transactions on Biometrics, Behavior, and Identity Science; IEEE TBIOM
ICDAR = International Conference on Document Analysis and Recognition; Conference on Document Analysis and Recognition
International Workshop on Document Analysis Systems
ICFHR = International Conference on Frontiers in Handwriting Recognition; Conference on Frontiers in Handwriting Recognition
International Journal on Document Analysis and Recognition = IJDAR; Int. J. Document Anal. Recognit
DocEng = ACM Symposium on Document Engineering; Symposium on Document Engineering
IPTA = International Conference on Image Processing Theory, Tools and Applications; Conference on Image Processing Theory, Tools and Applications
VCIP = IEEE VCIP; Visual Communications and Image Processing
Picture Coding Symposium
DCC = Data Compression Conference
QoMEX = International Conference on Quality of Multimedia Experience; Conference on Quality of Multimedia Experience
CBMI = International Conference on Content-Based Multimedia Indexing; Conference on Content-Based Multimedia Indexing
MMSP = International Workshop on Multimedia Signal Processing; IEEE MMSP
MMAsia = ACM Multimedia Asia; MM Asia; ACM MM Asia
ICMEW = ICME Workshops; ICME Workshop
ICIPW = ICIP Workshops
BMVCW = BMVC Workshop; BMVC Workshops
ACCVW = ACCV Workshop; ACCV Workshops
MICCAIW = MICCAI Workshop; MICCAI Workshops
ACMMMW = ACM MM Workshop; ACM MM Workshops
ECMLW = ECML PKDD Workshops
NOSSDAV = Network and Operating Systems Support for Digital Audio and Video
Packet Video Workshop = International Packet Video Workshop
International Symposium on Multimedia = Symposium on Multimedia
MediaEval Workshop
Pattern Analysis and Applications = PAA; Pattern Anal. Appl
Machine Vision and Applications = MVAP; Mach. Vis. Appl; MVAJ
IET Computer Vision = IET Comput. Vis; IET-CV
IET Image Processing = IET Image Process; IET-IPR
IET Biometrics = IET Biom
Journal of Visual Communication and Image Representation = JVCIR; J. Vis. Commun. Image Representation; JVCI
Journal of Real-Time Image Processing = JRTIP; J. Real-Time Image Process
Journal of Electronic Imaging = J. Electron. Imaging; JEI
International Journal of Pattern Recognition and Artificial Intelligence = IJPRAI; Int. J. Pattern Recognit. Artif. Intell
The Visual Computer = TVCJ; Vis. Comput; Visual Computer; TVC
Multimedia Tools and Applications = MTAP; Multimed. Tools Appl; MTA
Multimed. Syst = MMSJ
IEEE MultiMedia = IEEE Multim
International Journal of Multimedia Information Retrieval = IJMIR; Int. J. Multimed. Inf. Retr
Signal Processing: Image Communication = SPIC; Signal Process. Image Commun
EURASIP Journal on Image and Video Processing = EURASIP J. Image Video Process
IPOL = Image Processing On Line
Inverse Problems and Imaging
SCA = Symposium on Computer Animation; ACM SIGGRAPH/Eurographics Symposium on Computer Animation; Eurographics Symposium on Computer Animation
MIG = Motion, Interaction and Games; ACM SIGGRAPH Conference on Motion, Interaction and Games
Computer Animation and Social Agents
Computer Animation and Virtual Worlds = CAVW; Comput. Animation Virtual Worlds
PACMCGIT = Proceedings of the ACM on Computer Graphics and Interactive Techniques; Proc. ACM Comput. Graph. Interact. Tech
NPAR = Non-Photorealistic Animation and Rendering; International Symposium on Non-Photorealistic Animation and Rendering
Symposium on Solid and Physical Modeling
SMI = Shape Modeling International
GMP
Computer Aided Geometric Design
Comput.-Aided Des
Computer Graphics International
IEEE CG&A = CG&A; IEEE Computer Graphics and Applications; IEEE Comput. Graph. Appl
Journal of Computer Graphics Techniques = JCGT; J. Comput. Graph. Tech
Graphics Interface
SIGGRAPH Posters = SIGGRAPH Talks; ACM SIGGRAPH Courses; SIGGRAPH Courses; ACM SIGGRAPH Talks; ACM SIGGRAPH Posters
ACM Symposium on Applied Perception = Symposium on Applied Perception
TAP = ACM Transactions on Applied Perception; ACM Trans. Appl. Perception; Transactions on Applied Perception
VRST = ACM VRST; Symposium on Virtual Reality Software and Technology; Virtual Reality Software and Technology
VRCAI = Virtual-Reality Continuum and Its Applications in Industry
3DUI = IEEE Symposium on 3D User Interfaces; Symposium on 3D User Interfaces
Virtual Real
Presence: Teleoperators and Virtual Environments = Presence Teleoperators Virtual Environ
Virtual Reality & Intelligent Hardware = Virtual Real. Intell. Hardw
Inf. Vis = IVS
International Symposium on Visual Information Communication and Interaction = Symposium on Visual Information Communication and Interaction
VizSec = Visualization for Cyber Security
LDAV
EGPGV = Eurographics Symposium on Parallel Graphics and Visualization
VMV = Vision, Modeling, and Visualization
Journal of Visualization = J. Vis
Visual Informatics = Vis. Inform
International Symposium on Graph Drawing and Network Visualization = International Symposium on Graph Drawing; Symposium on Graph Drawing
Eurographics Workshop on Graphics and Cultural Heritage = GCH
SPIE = Proc. of SPIE
MLMI = International Workshop on Machine Learning in Medical Imaging
DLMIA
UNSURE
CBMS = IEEE CBMS; Computer-Based Medical Systems; International Symposium on Computer-Based Medical Systems; Symposium on Computer-Based Medical Systems
BHI = IEEE BHI; International Conference on Biomedical and Health Informatics; Conference on Biomedical and Health Informatics; International Conference on Biomedical & Health Informatics; Conference on Biomedical & Health Informatics
International Conference on Wearable and Implantable Body Sensor Networks = Conference on Wearable and Implantable Body Sensor Networks
EMBS = Annual International Conference of the IEEE Engineering in Medicine and Biology Society; IEEE EMBS
IEEE EMBS Conference on Neural Engineering = International IEEE/EMBS Conference on Neural Engineering
AIIM = Artif. Intell. Med
Radiology
ACM Transactions on Computing for Healthcare = ACM Trans. Comput. Healthcare; Transactions on Computing for Healthcare
BOE
TMRB = IEEE Transactions on Medical Robotics and Bionics; IEEE Trans. Med. Robot. Bionics; Transactions on Medical Robotics and Bionics; IEEE TMRB
TITB = IEEE Transactions on Information Technology in Biomedicine; IEEE Trans. Inf. Technol. Biomedicine; Transactions on Information Technology in Biomedicine; IEEE TITB
IUS = IEEE IUS; IEEE International Ultrasonics Symposium; International Symposium on Ultrasonics; Symposium on Ultrasonics
Physiological Measurement = Physiological Meas
Journal of Machine Learning for Biomedical Imaging
IRBM
International Journal of Biomedical Imaging = Int. J. Biomed. Imaging
Journal of Healthcare Informatics Research = J. Healthcare Inform. Res; JHIR
PervasiveHealth = Pervasive Computing Technologies for Healthcare
CHASE = IEEE/ACM CHASE; Connected Health: Applications, Systems and Engineering Technologies
BCI Conference = International Brain-Computer Interface Conference; Graz Brain-Computer Interface Conference
Medical Informatics Europe
AMIA Summits = AMIA Joint Summits on Translational Science; AMIA Jt Summits Transl Sci Proc; AMIA Summits on Translational Science
WHISPERS = Workshop on Hyperspectral Image and Signal Processing: Evolution in Remote Sensing; Workshop on Hyperspectral Imaging and Signal Processing: Evolution in Remote Sensing
ISPRS Open = ISPRS Open Journal of Photogrammetry and Remote Sensing; ISPRS Open J. Photogramm. Remote Sens
Remote Sensing Letters = RSL; Remote Sens. Lett
Photogrammetric Record = The Photogrammetric Record; Photogramm. Rec
European Journal of Remote Sensing = Eur. J. Remote Sens
Canadian Journal of Remote Sensing = Can. J. Remote Sens
Science of Remote Sensing = Sci. Remote Sens
Geo-spatial Information Science = Geo-spatial Inf. Sci; Geospatial Information Science
Remote Sensing Applications: Society and Environment = Remote Sens. Appl. Soc. Environ
GIScience
Earth and Space Science = Earth Space Sci
TSAS = ACM Transactions on Spatial Algorithms and Systems; ACM Trans. Spat. Algorithms Syst; Transactions on Spatial Algorithms and Systems
SSTD = International Symposium on Spatial and Temporal Databases; Symposium on Spatial and Temporal Databases
IET Radar, Sonar & Navigation = IET Radar Sonar Navig; IET RSN; IET Radar, Sonar and Navigation
IEEE Radar Conference = RadarConf; IEEE RadarConf; IEEE Radar Conf; IEEE National Radar Conference
International Radar Conference = International Conference on Radar
EUSAR = European Conference on Synthetic Aperture Radar
TRS = IEEE Transactions on Radar Systems; IEEE Trans. Radar Syst; Transactions on Radar Systems; IEEE TRS
ION GNSS = Institute of Navigation GNSS
NAVIGATION = NAVIGATION: Journal of the Institute of Navigation
PLANS = IEEE/ION PLANS; Position, Location and Navigation Symposium
IPIN = International Conference on Indoor Positioning and Indoor Navigation; Conference on Indoor Positioning and Indoor Navigation
OCEANS = IEEE OCEANS; MTS/IEEE OCEANS; OCEANS Conference
JOE = IEEE JOE; IEEE Journal of Oceanic Engineering; IEEE J. Ocean. Eng
AESM = IEEE Aerospace and Electronic Systems Magazine; IEEE Aerosp. Electron. Syst. Mag
RANLP = International Conference on Recent Advances in Natural Language Processing; Conference on Recent Advances in Natural Language Processing
TSD = International Conference on Text, Speech and Dialogue; Conference on Text, Speech and Dialogue; Text, Speech, and Dialogue
CICLing = Computational Linguistics and Intelligent Text Processing; Intelligent Text Processing and Computational Linguistics
PACLIC = Pacific Asia Conference on Language, Information and Computation
PACLING = Pacific Association for Computational Linguistics
ROCLING = Conference on Computational Linguistics and Speech Processing
IALP = International Conference on Asian Language Processing; Conference on Asian Language Processing
International Conference on Natural Language Processing = Conference on Natural Language Processing
NLDB = International Conference on Applications of Natural Language to Information Systems; Conference on Applications of Natural Language to Information Systems; Natural Language to Information Systems
EAMT = European Association for Machine Translation; Annual Conference of the European Association for Machine Translation
AMTA = Association for Machine Translation in the Americas; Conference of the Association for Machine Translation in the Americas
MT Summit = Machine Translation Summit
Workshop on Asian Translation
NoDaLiDa = Nordic Conference on Computational Linguistics
CLiC-it = Italian Conference on Computational Linguistics
KONVENS = Conference on Natural Language Processing KONVENS
TALN = Traitement Automatique des Langues Naturelles
PROPOR = International Conference on the Computational Processing of Portuguese; Conference on the Computational Processing of Portuguese
Australasian Language Technology Association Workshop = Australasian Language Technology Association
ICNLSP = International Conference on Natural Language and Speech Processing; Conference on Natural Language and Speech Processing
BEA = Innovative Use of NLP for Building Educational Applications; Workshop on Innovative Use of NLP for Building Educational Applications
WASSA = Workshop on Computational Approaches to Subjectivity, Sentiment and Social Media Analysis; Workshop on Computational Approaches to Subjectivity, Sentiment, & Social Media Analysis
VarDial = NLP for Similar Languages, Varieties and Dialects; Workshop on NLP for Similar Languages, Varieties and Dialects
SIGMORPHON = Computational Research in Phonetics, Phonology, and Morphology
TrustNLP = Workshop on Trustworthy Natural Language Processing
ClinicalNLP = Clinical Natural Language Processing Workshop; Clinical NLP Workshop
Insights from Negative Results in NLP = Workshop on Insights from Negative Results in NLP
SRW = ACL SRW; ACL Student Research Workshop; NAACL SRW; Student Research Workshop
ACL Workshops = ACLW; ACL Workshop; EMNLP Workshop; EMNLP Workshops; NAACL Workshop; NAACL Workshops
CMCL = Workshop on Cognitive Modeling and Computational Linguistics
Workshop on Computational Approaches to Discourse
Workshop on Online Abuse and Harms = Workshop on Abusive Language Online
ArgMining = Workshop on Argument Mining
TextGraphs = Workshop on Graph-Based Methods for Natural Language Processing
NLP4ConvAI = Workshop on NLP for Conversational AI
SIGHAN Workshop on Chinese Language Processing
Workshop on Noisy User-generated Text
Workshop on Scholarly Document Processing
NTCIR
Text REtrieval Conference
CLEF = Conference and Labs of the Evaluation Forum; Cross-Language Evaluation Forum; CLEF Working Notes
IWCS = International Conference on Computational Semantics; Conference on Computational Semantics
IWPT = International Conference on Parsing Technologies; Conference on Parsing Technologies
DepLing = International Conference on Dependency Linguistics; Conference on Dependency Linguistics
UDW = Universal Dependencies Workshop; Workshop on Universal Dependencies
Linguistic Annotation Workshop
MWE Workshop = Workshop on Multiword Expressions
SLaTE = Speech and Language Technology in Education; ISCA Workshop on Speech and Language Technology in Education
LREV = LRE; Lang. Resources Eval
Computer Speech & Language = Comput. Speech Lang; Computer Speech and Language
CLJ = Comput. Linguistics; Comput. Linguist
EUROSPEECH = European Conference on Speech Communication and Technology
ICSLP = International Conference on Spoken Language Processing; Conference on Spoken Language Processing
APSIPA = APSIPA ASC; Asia-Pacific Signal and Information Processing Association
APSIPA Transactions = APSIPA Trans. Signal Inf. Process; APSIPA Transactions on Signal and Information Processing
O-COCOSDA = Oriental COCOSDA
SPECOM = International Conference on Speech and Computer; Conference on Speech and Computer
Speech Prosody = SpeechProsody
AVSP
IWAENC = International Workshop on Acoustic Signal Enhancement; International Workshop on Acoustic Echo and Noise Control
HSCMA = Hands-free Speech Communication and Microphone Arrays
DCASE = DCASE Workshop
CHiME Workshop
CMMR = International Symposium on Computer Music Multidisciplinary Research; Symposium on Computer Music Multidisciplinary Research
Speech Commun
EURASIP JASMP = EURASIP Journal on Audio, Speech, and Music Processing; EURASIP J. Audio Speech Music Process
Appl. Acoust
IEEE Statistical Signal Processing Workshop = Statistical Signal Processing Workshop
Sensor Array and Multichannel Signal Processing Workshop = IEEE Sensor Array and Multichannel Signal Processing Workshop
CAMSAP = Computational Advances in Multi-Sensor Adaptive Processing
SPAWC = Signal Processing Advances in Wireless Communications; International Workshop on Signal Processing Advances in Wireless Communications
GlobalSIP = IEEE GlobalSIP; Global Conference on Signal and Information Processing
ICSP = International Conference on Signal Processing; Conference on Signal Processing
ICSIP = International Conference on Signal and Image Processing; Conference on Signal and Image Processing
SampTA = International Conference on Sampling Theory and Applications; Conference on Sampling Theory and Applications
LVA/ICA = International Conference on Latent Variable Analysis and Signal Separation; Conference on Latent Variable Analysis and Signal Separation
Asilomar Conference on Signals, Systems, and Computers = ACSSC
Allerton Conference on Communication, Control, and Computing = Allerton Conference
FUSION = International Conference on Information Fusion; Conference on Information Fusion
MFI = International Conference on Multisensor Fusion and Integration for Intelligent Systems; Conference on Multisensor Fusion and Integration for Intelligent Systems; International Conference on Multisensor Fusion and Integration; Conference on Multisensor Fusion and Integration
DSP Workshop = International Conference on Digital Signal Processing; Conference on Digital Signal Processing
IVMSP
WIFS = International Workshop on Information Forensics and Security; IEEE WIFS
ITW = IEEE ITW; Information Theory Workshop; IEEE Information Theory Workshop
Information Theory and Applications Workshop
ISITA = International Symposium on Information Theory and Its Applications; Symposium on Information Theory and Its Applications
JSAIT = IEEE Journal on Selected Areas in Information Theory; IEEE J. Sel. Areas Inf. Theory
TSIPN = T-SIPN; IEEE Transactions on Signal and Information Processing over Networks; IEEE Trans. Signal Inf. Process. over Netw; Transactions on Signal and Information Processing over Networks; IEEE TSIPN
OJSP = IEEE Open Journal of Signal Processing; IEEE Open J. Signal Process
Digit. Signal Process
Circuits, Systems, and Signal Processing = Circuits Syst. Signal Process; CSSP
EURASIP Journal on Advances in Signal Processing = JASP; EURASIP J. Adv. Signal Process; EURASIP JASP
IET Signal Processing = IET Signal Process
Multidimensional Systems and Signal Processing = Multidimensional Syst. Signal Process
Signal, Image and Video Processing = SIVP; Signal Image Video Process
Journal of Signal Processing Systems = J. Signal Process. Syst
Problems of Information Transmission = Problems Inf. Transm
Designs, Codes and Cryptography = Designs Codes Cryptogr; DCC Journal; Des. Codes Cryptogr; DCCJ
Cryptography and Communications = Cryptogr. Commun
WISE = International Conference on Web Information Systems Engineering; Conference on Web Information Systems Engineering
APWeb = APWeb-WAIM; WAIM; Asia-Pacific Web Conference
International Conference on Database and Expert Systems Applications = Conference on Database and Expert Systems Applications; Database and Expert Systems Applications
ADBIS = Advances in Databases and Information Systems
Australasian Database Conference
BNCOD = British National Conference on Databases
BTW = Datenbanksysteme für Business, Technologie und Web
WebDB = International Workshop on the Web and Databases
International Conference on Conceptual Modeling = Conference on Conceptual Modeling
CAiSE = International Conference on Advanced Information Systems Engineering; Conference on Advanced Information Systems Engineering; Advanced Information Systems Engineering
International Conference on Business Process Management = Conference on Business Process Management
ICSOC = International Conference on Service-Oriented Computing; Conference on Service-Oriented Computing
ICWS = IEEE ICWS; International Conference on Web Services; Conference on Web Services
IEEE SCC = International Conference on Services Computing; Conference on Services Computing
ICWE = International Conference on Web Engineering; Conference on Web Engineering
WebSci = ACM Web Science; ACM Web Science Conference; Web Science Conference
ACM Conference on Hypertext and Social Media = Conference on Hypertext and Social Media
TPDL = International Conference on Theory and Practice of Digital Libraries; Conference on Theory and Practice of Digital Libraries; ECDL; European Conference on Digital Libraries
ICADL = International Conference on Asian Digital Libraries; Conference on Asian Digital Libraries; International Conference on Asia-Pacific Digital Libraries; Conference on Asia-Pacific Digital Libraries
AIRS = Asia Information Retrieval Societies Conference; Asia Information Retrieval Symposium
SIGIR-AP
ADCS = Australasian Document Computing Symposium
IIiX = Information Interaction in Context
SPIRE = String Processing and Information Retrieval; International Symposium on String Processing and Information Retrieval; Symposium on String Processing and Information Retrieval
SISAP = International Conference on Similarity Search and Applications; Conference on Similarity Search and Applications
SIGIR Forum
SIGKDD Explorations = ACM SIGKDD Explorations; SIGKDD Explor; SIGKDD Explorations Newsletter; SIGKDD Expl
DOLAP = International Workshop on Design, Optimization, Languages and Analytical Processing of Big Data
DaWaK = Data Warehousing and Knowledge Discovery; Big Data Analytics and Knowledge Discovery
ADMA = International Conference on Advanced Data Mining and Applications; Conference on Advanced Data Mining and Applications
DEBS = International Conference on Distributed and Event-Based Systems; Conference on Distributed and Event-Based Systems
SIGMOD Workshops = SIGMOD Workshop
DEEM
GRADES = GRADES-NDA; Graph Data Management Experiences & Systems
TPCTC = TPC Technology Conference; TPC Technology Conference on Performance Evaluation and Benchmarking
ICDEW = ICDE Workshops; ICDE Workshop
ICDMW = ICDM Workshops; ICDM Workshop
KDD Workshops = KDD Workshop; KDDW; SIGKDD Workshop
EKAW = Knowledge Engineering and Knowledge Management; International Conference on Knowledge Engineering and Knowledge Management; Conference on Knowledge Engineering and Knowledge Management
International Conference on Knowledge Capture = Conference on Knowledge Capture; KCAP
SEMANTiCS = International Conference on Semantic Systems; Conference on Semantic Systems; SEMANTICS Conference
JIST = Joint International Semantic Technology Conference
AMW = Alberto Mendelzon International Workshop on Foundations of Data Management
CCKS = China Conference on Knowledge Graph and Semantic Computing
BigComp = International Conference on Big Data and Smart Computing; Conference on Big Data and Smart Computing
BESC = International Conference on Behavioral, Economic, and Socio-Cultural Computing; Conference on Behavioral, Economic, and Socio-Cultural Computing
COMPLEX NETWORKS = International Conference on Complex Networks and Their Applications; Conference on Complex Networks and Their Applications; Complex Networks and their Applications
TORS = ACM TORS; ACM Transactions on Recommender Systems; ACM Trans. Recommender Syst; Transactions on Recommender Systems
TWEB = ACM Transactions on the Web; ACM Trans. Web; Transactions on the Web
TDS = ACM/IMS Transactions on Data Science
JDIQ = ACM Journal of Data and Information Quality; ACM J. Data Inf. Qual; Journal of Data and Information Quality
TCSS = IEEE Transactions on Computational Social Systems; IEEE Trans. Comput. Soc. Syst; Transactions on Computational Social Systems; IEEE TCSS
Information Processing & Management = IP&M; Inf. Process. Manag; Information Processing and Management
IRJ = Information Retrieval Journal; Inf. Retr. J; Inf. Retr
Journal of Information Science = J. Inf. Sci
Journal of Documentation = J. Doc
Inf. Syst
Data & Knowledge Engineering = DKE; Data Knowl. Eng; Data and Knowledge Engineering
Data Sci. Eng
Distributed and Parallel Databases = DAPD; Distrib. Parallel Databases
WWWJ = World Wide Web Journal; World Wide Web: Internet and Web Information Systems
Journal of Web Semantics = JWS; J. Web Semantics
SWJ = Semantic Web Journal; Semantic Web – Interoperability, Usability, Applicability
Soc. Netw
Netw. Sci
Journal of Complex Networks = J. Complex Netw
Information & Management = Inf. Manag; Information and Management
Information Systems Journal = ISJ; Inf. Syst. J
International Journal on Semantic Web and Information Systems = IJSWIS; Int. J. Semant. Web Inf. Syst
CSCWD = International Conference on Computer Supported Cooperative Work in Design; Conference on Computer Supported Cooperative Work in Design
International Conference on Supporting Group Work = Conference on Supporting Group Work; ACM International Conference on Supporting Group Work
ECSCW = European Conference on Computer-Supported Cooperative Work
JCSCW = CSCW Journal; Computer Supported Cooperative Work Journal
NordiCHI = Nordic Conference on Human-Computer Interaction
OzCHI = Australian Conference on Human-Computer Interaction
MuC = Mensch und Computer
HCII = HCI International; International Conference on Human-Computer Interaction; Conference on Human-Computer Interaction
EICS = Engineering Interactive Computing Systems; Proc. ACM Hum. Comput. Interact. EICS
Interactive Surfaces and Spaces = International Conference on Interactive Tabletops and Surfaces; Conference on Interactive Tabletops and Surfaces; Interactive Tabletops and Surfaces
CHI PLAY = Computer-Human Interaction in Play
CHI EA = CHI Extended Abstracts; Extended Abstracts of CHI; CHI LBW; Extended Abstracts on Human Factors in Computing Systems; Extended Abstracts of the CHI Conference on Human Factors in Computing Systems
CUI = ACM Conversational User Interfaces
International Conference on Intelligent Virtual Agents = Conference on Intelligent Virtual Agents
International Conference on Human-Agent Interaction = Conference on Human-Agent Interaction
ETRA = Symposium on Eye Tracking Research and Applications; Eye Tracking Research & Applications; Symposium on Eye Tracking Research & Applications
Symposium on Spatial User Interaction
Augmented Human International Conference = Augmented Humans International Conference
ISWC Wearable = International Symposium on Wearable Computers
IDC = Interaction Design and Children; Interaction Design and Children Conference
TVX = International Conference on Interactive Experiences for TV and Online Video; Conference on Interactive Experiences for TV and Online Video; International Conference on Interactive Media Experiences; Conference on Interactive Media Experiences
MUM = Mobile and Ubiquitous Multimedia; International Conference on Mobile and Ubiquitous Multimedia; Conference on Mobile and Ubiquitous Multimedia
PETRA Conference = Pervasive Technologies Related to Assistive Environments
W4A = Web for All Conference; International Web for All Conference
ICCHP = Computers Helping People with Special Needs
ACM COMPASS
ICTD = International Conference on Information and Communication Technologies and Development; Conference on Information and Communication Technologies and Development
International Conference on Communities and Technologies = Conference on Communities and Technologies
PERSUASIVE = International Conference on Persuasive Technology; Conference on Persuasive Technology
ECCE = European Conference on Cognitive Ergonomics
HFES = Proceedings of the Human Factors and Ergonomics Society Annual Meeting; Human Factors and Ergonomics Society Annual Meeting
PPIG = Psychology of Programming Interest Group
World Haptics = IEEE World Haptics; World Haptics Conference; WHC
EuroHaptics
Haptics Symposium = IEEE Haptics Symposium
ToH = IEEE Transactions on Haptics; IEEE Trans. Haptics; IEEE ToH
HHCI = Human–Computer Interaction Journal; Hum. Comput. Interact
International Journal of Human–Computer Interaction = IJHCI; Int. J. Human-Computer Interact
Behaviour & Information Technology = Behaviour and Information Technology; Behav. Inf. Technol
Interacting with Computers = IwC; Interacting Comput
Universal Access in the Information Society = UAIS; Univers. Access Inf. Soc
TACCESS = ACM TACCESS; ACM Transactions on Accessible Computing; ACM Trans. Access. Comput; Transactions on Accessible Computing
THRI = ACM THRI; ACM Transactions on Human-Robot Interaction; ACM Trans. Human-Robot Interact; Transactions on Human-Robot Interaction
ACM Transactions on Social Computing = ACM Trans. Soc. Comput; Transactions on Social Computing
Personal and Ubiquitous Computing = PUC; Pers. Ubiquitous Comput
Journal on Multimodal User Interfaces = JMUI; J. Multimodal User Interfaces
interactions magazine = ACM Interactions
Des. Stud
Appl. Ergonomics
Multimodal Technologies and Interaction = Multimodal Technol. Interact
Frontiers in Virtual Reality = Front. Virtual Real
SYSTOR = ACM SYSTOR; International Conference on Systems and Storage; Conference on Systems and Storage
MSST = International Conference on Massive Storage Systems and Technology; Conference on Massive Storage Systems and Technology; Mass Storage Systems and Technologies
USENIX LISA = Large Installation System Administration Conference
APSys = ACM APSys; Asia-Pacific Workshop on Systems
VEE = International Conference on Virtual Execution Environments; Conference on Virtual Execution Environments
HotPower = Workshop on Power-Aware Computing and Systems
HotEdge
HotMobile = Mobile Computing Systems and Applications; International Workshop on Mobile Computing Systems and Applications
HotSDN
HotCarbon = HotCarbon Workshop; Workshop on Sustainable Computer Systems
HotPar
HotInfra
HCDS = Workshop on Heterogeneous Composable and Disaggregated Systems
EuroMLSys = European Workshop on Machine Learning and Systems; Workshop on Machine Learning and Systems
PLOS Workshop = Workshop on Programming Languages and Operating Systems
SIGOPS OSR = Operating Systems Review; ACM SIGOPS Operating Systems Review; Oper. Syst. Rev
PaPoC = Principles and Practice of Consistency for Distributed Data
IEEE CLOUD = International Conference on Cloud Computing; Conference on Cloud Computing; IEEE International Conference on Cloud Computing
CloudCom = International Conference on Cloud Computing Technology and Science; Conference on Cloud Computing Technology and Science
UCC = International Conference on Utility and Cloud Computing; Conference on Utility and Cloud Computing
IC2E = International Conference on Cloud Engineering; Conference on Cloud Engineering
ACM/IEEE SEC = IEEE/ACM Symposium on Edge Computing; Symposium on Edge Computing
EdgeSys = International Workshop on Edge Systems, Analytics and Networking
ICFEC = International Conference on Fog and Edge Computing; Conference on Fog and Edge Computing
ICAC = International Conference on Autonomic Computing; Conference on Autonomic Computing
ACSOS = International Conference on Autonomic Computing and Self-Organizing Systems; Conference on Autonomic Computing and Self-Organizing Systems
SASO = International Conference on Self-Adaptive and Self-Organizing Systems; Conference on Self-Adaptive and Self-Organizing Systems
ICPE = International Conference on Performance Engineering; Conference on Performance Engineering
SIGMETRICS = ACM SIGMETRICS; POMACS; Proceedings of the ACM on Measurement and Analysis of Computing Systems; Proc. ACM Meas. Anal. Comput. Syst; Measurement and Modeling of Computer Systems
IFIP Performance
MASCOTS = Modeling, Analysis, and Simulation of Computer and Telecommunication Systems; Modelling, Analysis, and Simulation of Computer and Telecommunication Systems
QEST = Quantitative Evaluation of Systems; International Conference on Quantitative Evaluation of Systems; Conference on Quantitative Evaluation of Systems
VALUETOOLS = Performance Evaluation Methodologies and Tools
PRDC = Pacific Rim International Symposium on Dependable Computing
EDCC = European Dependable Computing Conference
LADC = Latin-American Symposium on Dependable Computing
SafeComp = Computer Safety, Reliability, and Security; International Conference on Computer Safety, Reliability, and Security; Conference on Computer Safety, Reliability, and Security
ISORC = International Symposium on Real-Time Distributed Computing; Symposium on Real-Time Distributed Computing
RTSS = IEEE RTSS; Real-Time Systems Symposium; IEEE Real-Time Systems Symposium
RTAS = IEEE RTAS; Real-Time and Embedded Technology and Applications Symposium; IEEE Real-Time and Embedded Technology and Applications Symposium; Real-Time Technology and Applications Symposium
ECRTS = Euromicro Conference on Real-Time Systems
RTCSA = International Conference on Embedded and Real-Time Computing Systems and Applications; Conference on Embedded and Real-Time Computing Systems and Applications
RTNS = International Conference on Real-Time Networks and Systems; Conference on Real-Time Networks and Systems
EMSOFT = International Conference on Embedded Software; Conference on Embedded Software
CASES = International Conference on Compilers, Architecture, and Synthesis for Embedded Systems; Conference on Compilers, Architecture, and Synthesis for Embedded Systems; Compilers, Architectures, and Synthesis for Embedded Systems
CODES+ISSS = International Conference on Hardware/Software Codesign and System Synthesis; Conference on Hardware/Software Codesign and System Synthesis; Hardware/Software Codesign and System Synthesis
ESWEEK = Embedded Systems Week
EWSN = International Conference on Embedded Wireless Systems and Networks; Conference on Embedded Wireless Systems and Networks; European Conference on Wireless Sensor Networks
DCOSS = International Conference on Distributed Computing in Sensor Systems; Conference on Distributed Computing in Sensor Systems
IoTDI = International Conference on Internet-of-Things Design and Implementation; Conference on Internet-of-Things Design and Implementation
PerCom = IEEE PerCom; International Conference on Pervasive Computing and Communications; Conference on Pervasive Computing and Communications
Pervasive and Mobile Computing = PMC; Pervasive Mob. Comput
IEEE Pervasive Computing = IEEE Pervasive Comput
MobiQuitous = Mobile and Ubiquitous Systems: Computing, Networking and Services
Real-Time Syst
Journal of Systems Architecture = JSA; J. Syst. Archit
TOS = ACM TOS; ACM Transactions on Storage; ACM Trans. Storage
TOMPECS = ACM Transactions on Modeling and Performance Evaluation of Computing Systems; ACM Trans. Modeling Perform. Eval. Comput. Syst; Transactions on Modeling and Performance Evaluation of Computing Systems
ACM TOIT = ACM Transactions on Internet Technology; ACM Trans. Internet Technol; Transactions on Internet Technology
TIOT = ACM Transactions on Internet of Things; ACM Trans. Internet Things; Transactions on Internet of Things
TOSN = ACM TOSN; ACM Transactions on Sensor Networks; ACM Trans. Sens. Netw; Transactions on Sensor Networks
PEVA = Perform. Eval; Perform. Evaluation
FGCS = Future Generation Computer Systems; Future Gener. Comput. Syst
JPDC = Journal of Parallel and Distributed Computing; J. Parallel Distrib. Comput
Parallel Comput = PARCO
Concurrency and Computation: Practice and Experience = CCPE; Concurrency Comput. Pract. Exp; Concurr. Comput. Pract. Exp
IJHPCA = International Journal of High Performance Computing Applications; Int. J. High Perform. Comput. Appl; The International Journal of High Performance Computing Applications
International Journal of Parallel Programming = IJPP; Int. J. Parallel Program
The Journal of Supercomputing = J. Supercomputing; Journal of Supercomputing; J. Supercomput; JSC
Cluster Comput = Clust. Comput
Journal of Grid Computing = J. Grid Comput
Journal of Cloud Computing = J. Cloud Comput
IEEE Cloud Computing = IEEE Cloud Comput
IEEE Internet Computing = IEEE Internet Comput
TOPC = ACM TOPC; ACM Transactions on Parallel Computing; ACM Trans. Parallel Comput; Transactions on Parallel Computing
Parallel Processing Letters = Parallel Process. Lett
TSUSC = IEEE Transactions on Sustainable Computing; IEEE Trans. Sustain. Comput; Transactions on Sustainable Computing; IEEE TSUSC
Sustainable Computing: Informatics and Systems = SUSCOM; Sustain. Comput. Inform. Syst
TMSCS = IEEE Transactions on Multi-Scale Computing Systems; IEEE Trans. Multi-Scale Comput. Syst; Transactions on Multi-Scale Computing Systems; IEEE TMSCS
TETC = IEEE Transactions on Emerging Topics in Computing; IEEE Trans. Emerg. Top. Comput; Transactions on Emerging Topics in Computing; IEEE TETC
TNSE = IEEE Transactions on Network Science and Engineering; IEEE Trans. Netw. Sci. Eng; Transactions on Network Science and Engineering; IEEE TNSE
IEEE Transactions on Reliability = IEEE Trans. Reliab; IEEE TR
The Computer Journal = Comput. J; COMJNL
Journal of Computer Science and Technology = J. Comput. Sci. Technol; JCST
Chinese Journal of Electronics = Chin. J. Electron
Tsinghua Science and Technology = Tsinghua Sci. Technol
IEICE Transactions on Information and Systems = IEICE Trans. Inf. Syst; IEICE Transactions
PVM/MPI = EuroMPI; European MPI Users' Group Meeting
ICA3PP = International Conference on Algorithms and Architectures for Parallel Processing; Conference on Algorithms and Architectures for Parallel Processing
HiPC = International Conference on High Performance Computing, Data, and Analytics; Conference on High Performance Computing, Data, and Analytics; International Conference on High Performance Computing; Conference on High Performance Computing
HPCC = International Conference on High Performance Computing and Communications; Conference on High Performance Computing and Communications
Euromicro International Conference on Parallel, Distributed and Network-Based Processing = Parallel, Distributed, and Network-Based Processing
PPAM = Parallel Processing and Applied Mathematics
ISPDC = International Symposium on Parallel and Distributed Computing; Symposium on Parallel and Distributed Computing
ICPADS = International Conference on Parallel and Distributed Systems; Conference on Parallel and Distributed Systems; IEEE ICPADS
SBAC-PAD = International Symposium on Computer Architecture and High Performance Computing; Symposium on Computer Architecture and High Performance Computing
IPCCC = International Performance Computing and Communications Conference
HPCAsia = HPC Asia; High Performance Computing in Asia-Pacific Region
PASC = Platform for Advanced Scientific Computing Conference
ICCS = International Conference on Computational Science; Conference on Computational Science
eScience = e-Science; IEEE eScience; International Conference on e-Science; Conference on e-Science
HPEC = IEEE HPEC; High Performance Extreme Computing Conference; High-Performance Extreme Computing
IPDPSW = IPDPS Workshops; IPDPS Workshop
Runtime and Operating Systems for Supercomputers
Workshop on General Purpose Processing Using GPUs = Workshop on General Purpose Processing Using GPU
PEARC = Practice and Experience in Advanced Research Computing
WORKS = Workflows in Support of Large-Scale Science
ISVLSI = IEEE Computer Society Annual Symposium on VLSI
VLSI-SoC = International Conference on Very Large Scale Integration; Conference on Very Large Scale Integration
VLSID = International Conference on VLSI Design; Conference on VLSI Design
VLSI Symposium = Symposium on VLSI Circuits; Symposium on VLSI Technology; Symposium on VLSI Technology and Circuits; VLSI Circuits; Symp. VLSI Circuits
ESSCIRC = ESSDERC; European Solid-State Circuits Conference; European Solid-State Electronics Research Conference; ESSERC
A-SSCC = ASSCC; Asian Solid-State Circuits Conference
IEDM = IEEE IEDM; International Electron Devices Meeting; IEDM Tech; IEEE Int. Electron Devices Meet
IRPS = International Reliability Physics Symposium
IMW = International Memory Workshop
Device Research Conference
ISPD = International Symposium on Physical Design; Symposium on Physical Design
ISQED = International Symposium on Quality Electronic Design; Symposium on Quality Electronic Design
International Test Conference
VTS = VLSI Test Symposium
European Test Symposium
ATS = Asian Test Symposium
IOLTS = International Symposium on On-Line Testing and Robust System Design; Symposium on On-Line Testing and Robust System Design; International On-Line Testing Symposium
DFTS = International Symposium on Defect and Fault Tolerance in VLSI and Nanotechnology Systems; Symposium on Defect and Fault Tolerance in VLSI and Nanotechnology Systems; Defect and Fault Tolerance in VLSI and Nanotechnology Systems
DDECS = Design and Diagnostics of Electronic Circuits & Systems
SLIP = System Level Interconnect Prediction
IWLS = International Workshop on Logic & Synthesis; International Workshop on Logic and Synthesis
MLCAD = Workshop on Machine Learning for CAD
International Conference on LLM-Aided Design = Conference on LLM-Aided Design
Power and Timing Modeling, Optimization and Simulation
Embedded Computer Systems: Architectures, Modeling, and Simulation
DSD = Euromicro Conference on Digital System Design
International Conference on Application-specific Systems, Architectures and Processors = Conference on Application-specific Systems, Architectures and Processors; Application-Specific Systems, Architectures, and Processors
International Symposium on Applied Reconfigurable Computing = Symposium on Applied Reconfigurable Computing
ReConFig = International Conference on ReConFigurable Computing and FPGAs; Conference on ReConFigurable Computing and FPGAs
Symposium on Computer Arithmetic = IEEE Symposium on Computer Arithmetic
NOCS = International Symposium on Networks-on-Chip; Networks-on-Chip Symposium
NANOARCH = International Symposium on Nanoscale Architectures; Symposium on Nanoscale Architectures
AICAS = IEEE AICAS; International Conference on Artificial Intelligence Circuits and Systems; Conference on Artificial Intelligence Circuits and Systems
BioCAS = IEEE BioCAS; Biomedical Circuits and Systems Conference
MWSCAS = Midwest Symposium on Circuits and Systems
APCCAS = Asia Pacific Conference on Circuits and Systems
ICECS = International Conference on Electronics, Circuits and Systems; Conference on Electronics, Circuits and Systems
NEWCAS = International New Circuits and Systems Conference
LASCAS = Latin American Symposium on Circuits and Systems
IEEE SOCC = System-on-Chip Conference; IEEE International System-on-Chip Conference
SMACD = Synthesis, Modeling, Analysis and Simulation Methods
HOST = IEEE HOST; Hardware Oriented Security and Trust; International Symposium on Hardware Oriented Security and Trust; Symposium on Hardware Oriented Security and Trust
AsianHOST = Asian Hardware Oriented Security and Trust Symposium
Hardware and Architectural Support for Security and Privacy
Hot Chips = HotChips; Hot Chips Symposium
Hot Interconnects = HOTI
COOL Chips = COOLCHIPS
IEEE CAL = IEEE Computer Architecture Letters; IEEE Comput. Archit. Lett
MEMSYS = International Symposium on Memory Systems; Symposium on Memory Systems
International Conference on Computing Frontiers = Conference on Computing Frontiers; ACM International Conference on Computing Frontiers
HiPEAC = High Performance and Embedded Architectures and Compilers; High-Performance Embedded Architectures and Compilers
ICRC = International Conference on Rebooting Computing; Conference on Rebooting Computing
IGSC = International Green and Sustainable Computing Conference; International Green Computing Conference
JSSC = IEEE JSSC; IEEE Journal of Solid-State Circuits; IEEE J. Solid-State Circuits
SSCL = IEEE Solid-State Circuits Letters; IEEE Solid-State Circuits Lett
OJSSCS = IEEE Open Journal of the Solid-State Circuits Society; IEEE Open J. Solid-State Circuits Soc
TCAS-I = TCASI; IEEE Transactions on Circuits and Systems I; IEEE Trans. Circuits Syst. I; Transactions on Circuits and Systems I; IEEE Transactions on Circuits and Systems I: Regular Papers; IEEE Trans. Circuits Syst. I Regul. Pap; IEEE TCAS-I
TCAS-II = TCASII; IEEE Transactions on Circuits and Systems II; IEEE Trans. Circuits Syst. II; Transactions on Circuits and Systems II; IEEE Transactions on Circuits and Systems II: Express Briefs; IEEE Trans. Circuits Syst. II Express Briefs; IEEE TCAS-II
IEEE Circuits and Systems Magazine = IEEE Circuits Syst. Mag
OJCAS = IEEE Open Journal of Circuits and Systems; IEEE Open J. Circuits Syst
IEEE Transactions on Electron Devices = IEEE Trans. Electron Devices; Transactions on Electron Devices; IEEE TED
IEEE Electron Device Letters = IEEE Electron Device Lett
TNANO = IEEE Transactions on Nanotechnology; IEEE Trans. Nanotechnol; IEEE TNANO
TDMR = IEEE Transactions on Device and Materials Reliability; IEEE Trans. Device Mater. Reliab; Transactions on Device and Materials Reliability; IEEE TDMR
IEEE Transactions on Semiconductor Manufacturing = IEEE Trans. Semicond. Manuf; Transactions on Semiconductor Manufacturing; IEEE TSM
TCPMT = IEEE Transactions on Components, Packaging and Manufacturing Technology; IEEE Trans. Compon. Packag. Manuf. Technol; Transactions on Components, Packaging and Manufacturing Technology; IEEE TCPMT
JXCDC = IEEE Journal on Exploratory Solid-State Computational Devices and Circuits; IEEE J. Explor. Solid-State Comput. Devices Circuits
IEEE Design & Test = IEEE Des. Test; IEEE Design and Test
TRETS = ACM TRETS; ACM Transactions on Reconfigurable Technology and Systems; ACM Trans. Reconfigurable Technol. Syst; Transactions on Reconfigurable Technology and Systems
JETC = ACM Journal on Emerging Technologies in Computing Systems; ACM J. Emerg. Technol. Comput. Syst; ACM JETC
IEEE Embedded Systems Letters = IEEE Embed. Syst. Lett
Microprocessors and Microsystems = MICPRO; Microprocessors Microsyst; Microprocess. Microsystems
Microelectronics Journal = MEJ; Microelectron. J
Microelectronics Reliability = Microelectron. Reliab
Design Automation for Embedded Systems = DAEM; Des. Autom. Embed. Syst
International Journal of Circuit Theory and Applications = Int. J. Circuit Theory Appl
Journal of Low Power Electronics and Applications = JLPEA; J. Low Power Electron. Appl
Micromachines
Neuro-Inspired Computational Elements
ICONS = International Conference on Neuromorphic Systems; Conference on Neuromorphic Systems
Frontiers in Electronics = Front. Electron
WCNC = IEEE WCNC; Wireless Communications and Networking Conference; IEEE Wireless Communications and Networking Conference
VTC = IEEE VTC; VTC-Fall; VTC-Spring; VTC2020-Fall; Vehicular Technology Conference; IEEE Vehicular Technology Conference
PIMRC = IEEE PIMRC; Personal, Indoor and Mobile Radio Communications
ISWCS = International Symposium on Wireless Communication Systems; Symposium on Wireless Communication Systems
WiOpt = Modeling and Optimization in Mobile, Ad Hoc, and Wireless Networks
SECON = IEEE SECON; Sensing, Communication, and Networking; Sensor, Mesh and Ad Hoc Communications and Networks
IEEE MASS = International Conference on Mobile Ad Hoc and Smart Systems; Conference on Mobile Ad Hoc and Smart Systems; International Conference on Mobile Ad-Hoc and Sensor Systems; Conference on Mobile Ad-Hoc and Sensor Systems
MSWiM = Modeling, Analysis and Simulation of Wireless and Mobile Systems
WoWMoM = International Symposium on a World of Wireless, Mobile and Multimedia Networks; Symposium on a World of Wireless, Mobile and Multimedia Networks; A World of Wireless, Mobile and Multimedia Networks
IWQoS = IEEE/ACM IWQoS; International Symposium on Quality of Service; Symposium on Quality of Service
NOMS = IEEE/IFIP NOMS; Network Operations and Management Symposium
CNSM = International Conference on Network and Service Management; Conference on Network and Service Management
NetSoft = IEEE NetSoft; International Conference on Network Softwarization; Conference on Network Softwarization
IFIP Networking = International IFIP-TC6 Networking Conference; NETWORKING; IFIP Networking Conference
ANCS = Architectures for Networking and Communications Systems
HPSR = International Conference on High Performance Switching and Routing; Conference on High Performance Switching and Routing
SOSR = Symposium on SDN Research
Passive and Active Measurement = International Conference on Passive and Active Network Measurement; Conference on Passive and Active Network Measurement; Passive and Active Measurement Conference
TMA = Network Traffic Measurement and Analysis Conference
ICCCN = International Conference on Computer Communications and Networks; Conference on Computer Communications and Networks
ISCC = Symposium on Computers and Communications; IEEE Symposium on Computers and Communications
CCNC = IEEE CCNC; Consumer Communications & Networking Conference; Consumer Communications and Networking Conference
ICNC = International Conference on Computing, Networking and Communications; Conference on Computing, Networking and Communications
ICCT = International Conference on Communication Technology; Conference on Communication Technology
ICTC = International Conference on Information and Communication Technology Convergence; Conference on Information and Communication Technology Convergence
ICOIN = International Conference on Information Networking; Conference on Information Networking
APNet = Asia-Pacific Workshop on Networking
ANRW = Applied Networking Research Workshop
ICMLCN = International Conference on Machine Learning for Communication and Networking; Conference on Machine Learning for Communication and Networking
DySPAN = IEEE DySPAN
CROWNCOM = Cognitive Radio Oriented Wireless Networks
IEEE VNC = Vehicular Networking Conference; IEEE Vehicular Networking Conference
WCSP = International Conference on Wireless Communications and Signal Processing; Conference on Wireless Communications and Signal Processing
MILCOM = IEEE MILCOM; Military Communications Conference; IEEE Military Communications Conference
EuCNC = EuCNC/6G Summit; European Conference on Networks and Communications
EuCAP = European Conference on Antennas and Propagation
ECOC = European Conference on Optical Communication
Conference on Lasers and Electro-Optics
WONS = Wireless On-demand Network Systems and Services
INFOCOM WKSHPS = INFOCOM Workshops; INFOCOM Workshop
ICC Workshops = ICCW; ICC Workshop
GLOBECOM Workshops = GC Wkshps; GLOBECOM Workshop
SIGCOMM CCR = Computer Communication Review; ACM SIGCOMM Computer Communication Review; Comput. Commun. Rev
PACMNET = Proceedings of the ACM on Networking; Proc. ACM Netw
Comput. Netw = COMNET
COMCOM = Comput. Commun
Ad Hoc Netw
TNSM = IEEE Transactions on Network and Service Management; IEEE Trans. Netw. Serv. Manag; Transactions on Network and Service Management; IEEE TNSM
TCCN = IEEE Transactions on Cognitive Communications and Networking; IEEE Trans. Cogn. Commun. Netw; Transactions on Cognitive Communications and Networking; IEEE TCCN
TGCN = IEEE Transactions on Green Communications and Networking; IEEE Trans. Green Commun. Netw; Transactions on Green Communications and Networking; IEEE TGCN
TMLCN = IEEE Transactions on Machine Learning in Communications and Networking; IEEE Trans. Mach. Learn. Commun. Netw; Transactions on Machine Learning in Communications and Networking; IEEE TMLCN
TMBMC = IEEE Transactions on Molecular, Biological and Multi-Scale Communications; IEEE Trans. Molecular Biol. Multi-Scale Commun; Transactions on Molecular, Biological and Multi-Scale Communications; IEEE TMBMC
OJCOMS = IEEE Open Journal of the Communications Society; IEEE Open J. Commun. Soc
OJVT = IEEE Open Journal of Vehicular Technology; IEEE Open J. Veh. Technol
WCL = IEEE WCL; IEEE Wireless Communications Letters; IEEE Wirel. Commun. Lett
IEEE Communications Letters = IEEE Commun. Lett; LCOMM
LNET = IEEE Networking Letters; IEEE Netw. Lett
WCM = IEEE WCM; IEEE Wireless Communications; IEEE Wirel. Commun; IEEE Wireless Communications Magazine
COMMAG = IEEE Communications Magazine; IEEE Commun. Mag; IEEE ComMag
IEEE Network = IEEE Netw; IEEE Network Magazine
IoTM = IEEE Internet of Things Magazine; IEEE Internet Things Mag
IEEE Communications Standards Magazine = IEEE Commun. Stand. Mag
IEEE Vehicular Technology Magazine = IEEE Veh. Technol. Mag; VTM
WINET = Wirel. Netw; Wirel. Networks
Wireless Communications and Mobile Computing = WCMC; Wirel. Commun. Mob. Comput
WPC = Wirel. Pers. Commun
Mobile Networks and Applications = Mob. Netw. Appl
JNCA = Journal of Network and Computer Applications; J. Netw. Comput. Appl
Journal of Network and Systems Management = JNSM; J. Netw. Syst. Manag
Journal of Communications and Networks = JCN; J. Commun. Netw
China Communications = China Commun
Digital Communications and Networks = Digit. Commun. Netw
Phys. Commun
Veh. Commun
Telecommun. Syst
International Journal of Communication Systems = Int. J. Commun. Syst; IJCS
Transactions on Emerging Telecommunications Technologies = ETT; Trans. Emerg. Telecommun. Technol
International Journal of Network Management = IJNM; Int. J. Netw. Manag
Peer-to-Peer Networking and Applications = PPNA; Peer-to-Peer Netw. Appl
International Journal of Distributed Sensor Networks = Int. J. Distrib. Sens. Netw; IJDSN
EURASIP Journal on Wireless Communications and Networking = EURASIP J. Wirel. Commun. Netw
IET Communications = IET Commun
IET Networks = IET Netw
Electronics Letters = Electron. Lett
Journal of Optical Communications and Networking = J. Opt. Commun. Netw
PTL = IEEE Photonics Technology Letters; IEEE Photonics Technol. Lett
IEEE Photonics Journal = IEEE Photonics J
Opt. Fiber Technol
IEEE Transactions on Antennas and Propagation = IEEE Trans. Antennas Propag; Transactions on Antennas and Propagation; IEEE TAP
AWPL = IEEE Antennas and Wireless Propagation Letters; IEEE Antennas Wirel. Propag. Lett
TMTT = T-MTT; IEEE Transactions on Microwave Theory and Techniques; IEEE Trans. Microw. Theory Tech; Transactions on Microwave Theory and Techniques; IEEE TMTT
MWCL = IEEE Microwave and Wireless Components Letters; IEEE Microw. Wirel. Compon. Lett; MWTL; IEEE Microwave and Wireless Technology Letters
International Microwave Symposium = IEEE MTT-S International Microwave Symposium
RFIC = Radio Frequency Integrated Circuits Symposium
TEMC = IEEE Transactions on Electromagnetic Compatibility; IEEE Trans. Electromagn. Compat; Transactions on Electromagnetic Compatibility; IEEE TEMC
TBC = IEEE Transactions on Broadcasting; IEEE Trans. Broadcast; IEEE TBC
TCE = IEEE Transactions on Consumer Electronics; IEEE Trans. Consum. Electron; Transactions on Consumer Electronics; IEEE TCE
URSI GASS
DLS = Dynamic Languages Symposium
International Conference on Software Language Engineering = Conference on Software Language Engineering
GPCE = Generative Programming: Concepts and Experiences; Generative Programming: Concepts & Experiences
<Programming> = Programming Journal; The Art, Science, and Engineering of Programming
Scheme Workshop = Scheme and Functional Programming Workshop; Workshop on Scheme and Functional Programming
ML Workshop = ML Family Workshop
OCaml Workshop = OCaml Users and Developers Workshop
Erlang Workshop = ACM SIGPLAN Erlang Workshop
TyDe = Workshop on Type-Driven Development
IFL = Implementation and Application of Functional Languages
International Symposium on Functional and Logic Programming = Symposium on Functional and Logic Programming
PPDP = Principles and Practice of Declarative Programming
LOPSTR = Logic-Based Program Synthesis and Transformation
TLDI = Types in Language Design and Implementation
TLCA = Typed Lambda Calculi and Applications
PLACES = Programming Language Approaches to Concurrency and Communication-Centric Software
PLATEAU = Evaluation and Usability of Programming Languages and Tools
HOPL = History of Programming Languages; HOPL-III
Mathematics of Program Construction
COORDINATION = Coordination Models and Languages
FORTE = Formal Techniques for Distributed Objects, Components, and Systems
MPLR = Managed Programming Languages and Runtimes
ManLang = Managed Languages and Runtimes
State Of the Art in Program Analysis
PLAS = Programming Languages and Analysis for Security; PLAS Workshop; Programming Languages and Analysis for Security Workshop
SIGPLAN Notices = ACM SIGPLAN Notices; SIGPLAN Not
HOSC = Higher-Order and Symbolic Computation; High. Order Symb. Comput
Science of Computer Programming = Sci. Comput. Program
COMLAN = Computer Languages, Systems & Structures; Comput. Lang. Syst. Struct; COLA; Journal of Computer Languages
Journal of Object Technology = JOT; J. Object Technol
Software and Systems Modeling = SOSYM; Softw. Syst. Modeling
International Symposium on Formal Methods = Formal Methods Europe; World Congress on Formal Methods
Formal Aspects of Computing = FAC; FAOC; Form. Asp. Comput
FMSD = Formal Methods in System Design; Form. Methods Syst. Des
STTT = International Journal on Software Tools for Technology Transfer; Int. J. Softw. Tools Technol. Transfer; Software Tools for Technology Transfer
ATVA = Automated Technology for Verification and Analysis; International Symposium on Automated Technology for Verification and Analysis; Symposium on Automated Technology for Verification and Analysis
VSTTE = Verified Software: Theories, Tools, and Experiments
NFM = NASA Formal Methods; NASA Formal Methods Symposium
SEFM = International Conference on Software Engineering and Formal Methods; Conference on Software Engineering and Formal Methods; Software Engineering and Formal Methods
ICFEM = International Conference on Formal Engineering Methods; Conference on Formal Engineering Methods
iFM = IFM; International Conference on Integrated Formal Methods; Conference on Integrated Formal Methods
FMICS = Formal Methods for Industrial Critical Systems
ABZ = Rigorous State-Based Methods
SETTA = Dependable Software Engineering: Theories, Tools and Applications
International Conference on Runtime Verification = Conference on Runtime Verification
Tests and Proofs Conference = International Conference on Tests and Proofs; Conference on Tests and Proofs
HVC = Haifa Verification Conference
MEMOCODE = Formal Methods and Models for System Design; Formal Methods and Models for Codesign
SPIN Symposium = SPIN Workshop; International SPIN Workshop
CONCUR = International Conference on Concurrency Theory; Conference on Concurrency Theory
Annual Conference on Computer Science Logic
FSTTCS = Foundations of Software Technology and Theoretical Computer Science
FSCD = Formal Structures for Computation and Deduction; International Conference on Formal Structures for Computation and Deduction; Conference on Formal Structures for Computation and Deduction
Rewriting Techniques and Applications = International Conference on Rewriting Techniques and Applications; Conference on Rewriting Techniques and Applications
Types for Proofs and Programs = International Conference on Types for Proofs and Programs; Conference on Types for Proofs and Programs
MFPS = Mathematical Foundations of Programming Semantics
Algebra and Coalgebra in Computer Science
CMCS = Coalgebraic Methods in Computer Science
Automated Reasoning with Analytic Tableaux and Related Methods
FroCoS = Frontiers of Combining Systems
LPAR = Logic for Programming, Artificial Intelligence and Reasoning
TPHOLs = Theorem Proving in Higher Order Logics
AITP = Conference on Artificial Intelligence and Theorem Proving
International Conference on Application and Theory of Petri Nets = Conference on Application and Theory of Petri Nets
FORMATS = Formal Modeling and Analysis of Timed Systems
Developments in Language Theory
CIAA = International Conference on Implementation and Application of Automata; Conference on Implementation and Application of Automata
LATA = Language and Automata Theory and Applications
MFCS = Mathematical Foundations of Computer Science; International Symposium on Mathematical Foundations of Computer Science; Symposium on Mathematical Foundations of Computer Science
WoLLIC = Workshop on Logic, Language, Information and Computation
International Symposium on Temporal Representation and Reasoning = Symposium on Temporal Representation and Reasoning
LMCS = Logical Methods in Computer Science; Log. Methods Comput. Sci
TOCL = ACM TOCL; ACM Transactions on Computational Logic; ACM Trans. Comput. Log; Transactions on Computational Logic
Journal of Logic and Computation = JLC; J. Log. Comput
Journal of Logical and Algebraic Methods in Programming = JLAMP; JLAP; J. Log. Algebraic Methods Program
Annals of Pure and Applied Logic = APAL; Ann. Pure Appl. Log
Mathematical Structures in Computer Science = MSCS; Math. Struct. Comput. Sci
ENTCS = Electronic Notes in Theoretical Computer Science; Electron. Notes Theor. Comput. Sci
EPTCS = Electronic Proceedings in Theoretical Computer Science
Leibniz International Proceedings in Informatics
Fundamenta Informaticae = Fundam. Inform; Fundam. Informaticae
Journal on Satisfiability, Boolean Modeling and Computation = JSAT; J. Satisfiability Boolean Modeling Comput
Formalized Mathematics = Formaliz. Math
Journal of Formalized Reasoning = J. Formalized Reason
Annals of Formalized Mathematics = Archive of Formal Proofs
Journal of Philosophical Logic = J. Philos. Log
Bulletin of Symbolic Logic = Bull. Symb. Log
ICSE Workshops = ICSEW; ICSE Workshop; ICSE-Companion
ICSE-SEET = ICSE-SEIS
PACMSE = Proceedings of the ACM on Software Engineering; Proc. ACM Softw. Eng
ASEW = ASE Workshops; ASE Workshop
FASE = Fundamental Approaches to Software Engineering; International Conference on Fundamental Approaches to Software Engineering; Conference on Fundamental Approaches to Software Engineering
ETAPS = European Joint Conferences on Theory and Practice of Software
SPLC = International Systems and Software Product Line Conference; Software Product Line Conference
Variability Modelling of Software-Intensive Systems
ICSA = WICSA; International Conference on Software Architecture; Conference on Software Architecture; ECSA; European Conference on Software Architecture
ICSR = International Conference on Software Reuse; Conference on Software Reuse; International Conference on Software and Systems Reuse; Conference on Software and Systems Reuse
CSMR = European Conference on Software Maintenance and Reengineering; CSMR-WCRE
SCAM = International Conference on Source Code Analysis and Manipulation; Conference on Source Code Analysis and Manipulation; Source Code Analysis and Manipulation
VISSOFT = Working Conference on Software Visualization
SSBSE = Symposium on Search-Based Software Engineering
SBST = Search-Based Software Testing Workshop; SBFT; International Workshop on Search-Based Software Testing
Automation of Software Test = International Conference on Automation of Software Test; Conference on Automation of Software Test
ICTSS = Testing Software and Systems; International Conference on Testing Software and Systems; Conference on Testing Software and Systems
SEAMS = Software Engineering for Adaptive and Self-Managing Systems
ICSSP = International Conference on Software and System Process; Conference on Software and System Process; International Conference on Software and Systems Process; Conference on Software and Systems Process
International Conference on Agile Software Development = Conference on Agile Software Development
PROFES = International Conference on Product-Focused Software Process Improvement; Conference on Product-Focused Software Process Improvement; Product-Focused Software Process Improvement
REFSQ = Requirements Engineering: Foundation for Software Quality
SEKE = International Conference on Software Engineering and Knowledge Engineering; Conference on Software Engineering and Knowledge Engineering
SEAA = Euromicro Conference on Software Engineering and Advanced Applications
Internetware
CSEE&T = Conference on Software Engineering Education and Training
International Conference on Open Source Systems = Conference on Open Source Systems; OpenSym
MOBILESoft = International Conference on Mobile Software Engineering and Systems; Conference on Mobile Software Engineering and Systems
CHASE Workshop = Cooperative and Human Aspects of Software Engineering
NLBSE = Workshop on Natural Language-Based Software Engineering
AIware = International Conference on AI-powered Software; Conference on AI-powered Software
ISSREW = ISSRE Workshops
ICSTW = ICST Workshops; ICST Workshop
Software Testing, Verification and Reliability = STVR; Softw. Test. Verif. Reliab; Software Testing, Verification & Reliability; Softw. Test. Verification Reliab
Journal of Software: Evolution and Process = JSEP; JSME; J. Softw. Evol. Process; Journal of Software Maintenance and Evolution
Automated Software Engineering Journal = ASEJ; Autom. Softw. Eng. J; Autom. Softw. Eng
Software Quality Journal = SQJ; Softw. Qual. J
REJ = Requirements Engineering Journal; Requir. Eng
International Journal of Software Engineering and Knowledge Engineering = IJSEKE; Int. J. Softw. Eng. Knowl. Eng
ACM SIGSOFT Software Engineering Notes = ACM SIGSOFT Softw. Eng. Notes; Software Engineering Notes; SIGSOFT Softw. Eng. Notes
Innovations in Systems and Software Engineering = ISSE; Innov. Syst. Softw. Eng
IET Software = IET Softw
Software Impacts = Softw. Impacts
Journal of Software = J. Softw
e-Informatica Software Engineering Journal = e-Informatica Softw. Eng. J
TrustCom = IEEE TrustCom; Trust, Security and Privacy in Computing and Communications
ACNS = International Conference on Applied Cryptography and Network Security; Conference on Applied Cryptography and Network Security
ACISP = Australasian Conference on Information Security and Privacy
ICICS = International Conference on Information and Communications Security; Conference on Information and Communications Security; International Conference on Information and Communication Security; Conference on Information and Communication Security
Information Security Conference
IFIP SEC = ICT Systems Security and Privacy Protection
DBSec = Data and Applications Security and Privacy
SACMAT = Symposium on Access Control Models and Technologies
NSPW = New Security Paradigms Workshop
GameSec = Decision and Game Theory for Security
IEEE CNS = Conference on Communications and Network Security; IEEE Conference on Communications and Network Security
CSCML = Cyber Security, Cryptology, and Machine Learning
CANS = International Conference on Cryptology and Network Security; Conference on Cryptology and Network Security; Cryptology and Network Security
CT-RSA = Cryptographers' Track at the RSA Conference; Topics in Cryptology
Fast Software Encryption = International Symposium on Fast Software Encryption; Symposium on Fast Software Encryption
ToSC = IACR Transactions on Symmetric Cryptology; IACR Trans. Symmetric Cryptol
CiC = IACR Communications in Cryptology; IACR Commun. Cryptol
Journal of Cryptology = JoC; J. Cryptol
Journal of Cryptographic Engineering = JCEN; J. Cryptogr. Eng
Selected Areas in Cryptography = International Conference on Selected Areas in Cryptography; Conference on Selected Areas in Cryptography
ACM SAC = Symposium on Applied Computing; ACM Symposium on Applied Computing; ACM/SIGAPP Symposium on Applied Computing
INDOCRYPT = International Conference on Cryptology in India; Conference on Cryptology in India
AFRICACRYPT = International Conference on Cryptology in Africa; Conference on Cryptology in Africa
LATINCRYPT = International Conference on Cryptology and Information Security in Latin America; Conference on Cryptology and Information Security in Latin America
PQCrypto = International Conference on Post-Quantum Cryptography; Conference on Post-Quantum Cryptography; Post-Quantum Cryptography Workshop
QCrypt = International Conference on Quantum Cryptography; Conference on Quantum Cryptography
Conference on Information-Theoretic Cryptography
ProvSec = International Conference on Provable Security; Conference on Provable Security; Provable Security Conference
Inscrypt = International Conference on Information Security and Cryptology; Conference on Information Security and Cryptology
ICISC = Information Security and Cryptology
WISA
IWSEC = International Workshop on Security
NordSec = Nordic Conference on Secure IT Systems
PST = International Conference on Privacy, Security and Trust; Conference on Privacy, Security and Trust
ARES Conference = International Conference on Availability, Reliability and Security; Conference on Availability, Reliability and Security
CPSS = Cyber-Physical System Security Workshop
WAHC = Workshop on Encrypted Computing & Applied Homomorphic Cryptography
COSADE
FDTC
CARDIS = Smart Card Research and Advanced Applications
Security, Privacy, and Applied Cryptography Engineering
Principles of Security and Trust
SPW = IEEE Security and Privacy Workshops; S&P Workshops; Security and Privacy Workshops
LangSec
MADWeb = Measurements, Attacks, and Defenses for the Web
Usable Security and Privacy Symposium = Workshop on Usable Security
EuroUSEC = European Symposium on Usable Security
VehicleSec = AutoSec; Symposium on Vehicles Security and Privacy
WEIS = Workshop on the Economics of Information Security
Cyber Security Experimentation and Test
eCrime = APWG eCrime; Symposium on Electronic Crime Research
DFRWS = Digital Forensic Research Workshop
FSIDI = Forensic Science International: Digital Investigation; Forensic Sci. Int. Digit. Investig; Digital Investigation
IH&MMSec = Workshop on Information Hiding and Multimedia Security
IWDW = International Workshop on Digital Watermarking; Digital Forensics and Watermarking
SPSM = Security and Privacy in Smartphones and Mobile Devices
CCSW
ASHES = Attacks and Solutions in Hardware Security
RWC = Real World Crypto; Real World Crypto Symposium
DTRAP = ACM Transactions on Digital Threats; ACM Trans. Digit. Threats; Transactions on Digital Threats
Journal of Information Security and Applications = JISA; J. Inf. Secur. Appl
International Journal of Information Security = Int. J. Inf. Secur
Journal of Computer Security = JCS; J. Comput. Secur
IEEE Security & Privacy = IEEE Secur. Priv; IEEE Security & Privacy Magazine; IEEE Security and Privacy Magazine
Security and Communication Networks = Secur. Commun. Netw
IET Information Security = IET Inf. Secur
Journal of Cybersecurity = J. Cybersecurity
Transactions on Data Privacy
Journal of Privacy and Confidentiality = JPC; J. Priv. Confidentiality
ICBC = International Conference on Blockchain and Cryptocurrency; Conference on Blockchain and Cryptocurrency; IEEE International Conference on Blockchain and Cryptocurrency
IEEE Blockchain = IEEE International Conference on Blockchain; International Conference on Blockchain
ICBCT = International Conference on Blockchain Technology; Conference on Blockchain Technology
Cryptocurrencies and Blockchain Technology
MARBLE = Mathematical Research for Blockchain Economy
Science of Blockchain Conference = Stanford Blockchain Conference
International Conference on Decentralized Applications and Infrastructures = Conference on Decentralized Applications and Infrastructures
WTSC = Workshop on Trusted Smart Contracts
ACM Transactions on Distributed Ledger Technologies = ACM Trans. Distrib. Ledger Technol; Transactions on Distributed Ledger Technologies; Distributed Ledger Technologies: Research and Practice
BRA = Blockchain Res. Appl
Frontiers in Blockchain = Front. Blockchain
Symposium on Simplicity in Algorithms
RANDOM = APPROX/RANDOM; Approximation, Randomization, and Combinatorial Optimization; Approximation Algorithms for Combinatorial Optimization Problems
International Symposium on Algorithms and Computation
WADS = Algorithms and Data Structures Symposium; Workshop on Algorithms and Data Structures
SWAT = Scandinavian Symposium and Workshops on Algorithm Theory; Scandinavian Workshop on Algorithm Theory
COCOON = Computing and Combinatorics; International Conference on Computing and Combinatorics; Conference on Computing and Combinatorics
COCOA = International Conference on Combinatorial Optimization and Applications; Conference on Combinatorial Optimization and Applications
Symposium on Combinatorial Pattern Matching
Symposium on Experimental Algorithms = International Symposium on Experimental Algorithms
IPEC = International Symposium on Parameterized and Exact Computation; Symposium on Parameterized and Exact Computation; IWPEC
Graph-Theoretic Concepts in Computer Science = International Workshop on Graph-Theoretic Concepts in Computer Science
Latin American Symposium on Theoretical Informatics = Latin American Theoretical Informatics Symposium
FCT = Fundamentals of Computation Theory
CiE = Computability in Europe; Conference on Computability in Europe
TAMC = Theory and Applications of Models of Computation
WAOA = Workshop on Approximation and Online Algorithms
Structural Information and Communication Complexity
International Conference on Algorithmic Decision Theory = Conference on Algorithmic Decision Theory
FORC = Symposium on Foundations of Responsible Computing
CCCG = Canadian Conference on Computational Geometry
ISSAC
DCFS = Descriptional Complexity of Formal Systems
WALCOM = International Conference on Algorithms and Computation; Conference on Algorithms and Computation; Workshop on Algorithms and Computation
International Conference on Fun with Algorithms = Conference on Fun with Algorithms
QIP = Conference on Quantum Information Processing
QPL = Quantum Physics and Logic; International Conference on Quantum Physics and Logic; Conference on Quantum Physics and Logic
Quantum = Quantum Journal
Quantum Science and Technology = QST; Quantum Sci. Technol
QINP = Quantum Inf. Process
Quantum Information & Computation = QIC; Quantum Inf. Comput; Quantum Information and Computation
QMI = Quantum Mach. Intell
ACM Transactions on Quantum Computing = ACM Trans. Quantum Comput; Transactions on Quantum Computing
Advanced Quantum Technologies = Adv. Quantum Technol
EPJ Quantum Technology = EPJ Quantum Technol
TheoretiCS
ACM Transactions on Computation Theory = ACM Trans. Comput. Theory; Transactions on Computation Theory
ACM TOMS = Transactions on Mathematical Software
TOMACS = ACM Transactions on Modeling and Computer Simulation; ACM Trans. Modeling Comput. Simulation; Transactions on Modeling and Computer Simulation
JEA = ACM JEA; ACM Journal of Experimental Algorithmics; ACM J. Exp. Algorithmics; Journal of Experimental Algorithmics
Theory of Computing Journal = Theory Comput
Theory of Computing Systems = TOCSYS; Theory Comput. Syst
Information Processing Letters = IPL; Inf. Process. Lett
CGTA = Computational Geometry: Theory and Applications; Comput. Geom. Theory Appl
Journal of Computational Geometry = JoCG; J. Comput. Geom
Journal of Graph Algorithms and Applications = JGAA; J. Graph Algorithms Appl
Discrete Applied Mathematics = Discret. Appl. Math
Discret. Math
JCTB = Journal of Combinatorial Theory; J. Comb. Theory
Combinatorics, Probability and Computing = Comb. Probability Comput
Journal of Combinatorial Optimization = J. Comb. Optim; JOCO
Journal of Algorithms = J. Algorithms
Journal of Complexity = J. Complex
BIT Numerical Mathematics = BIT Numer. Math
Numer. Algorithms
ACM SIGACT News = SIGACT News
ACM SIGecom Exchanges
ECCC = Electronic Colloquium on Computational Complexity
Bulletin of the EATCS = Bull. EATCS
WSC
TR-A
TRIP = Transportation Research Interdisciplinary Perspectives
OJITS = IEEE Open J. Intell. Transp. Syst
ITSM = IEEE Intell. Transp. Syst. Mag
Journal of Intelligent Transportation Systems = J. Intell. Transp. Syst
Journal of Advanced Transportation = J. Adv. Transp
Vehicle System Dynamics = Veh. Syst. Dyn
SAE International Journal of Connected and Automated Vehicles
SAE Technical Paper = SAE Tech. Pap; SAE World Congress
TTE = IEEE Trans. Transp. Electrification; Transactions on Transportation Electrification; IEEE TTE
VPPC = Vehicle Power and Propulsion Conference
ICAR = International Conference on Advanced Robotics; Conference on Advanced Robotics
ECMR = European Conference on Mobile Robots
CLAWAR
SIMPAR = Simulation, Modeling, and Programming for Autonomous Robots
SSRR = Safety, Security, and Rescue Robotics; International Symposium on Safety, Security, and Rescue Robotics; Symposium on Safety, Security, and Rescue Robotics
BioRob = International Conference on Biomedical Robotics and Biomechatronics; Conference on Biomedical Robotics and Biomechatronics
RoboSoft = International Conference on Soft Robotics; Conference on Soft Robotics
ISMR = International Symposium on Medical Robotics; Symposium on Medical Robotics
Hamlyn Symposium = Hamlyn Symposium on Medical Robotics
Distributed Autonomous Robotic Systems = International Symposium on Distributed Autonomous Robotic Systems; Symposium on Distributed Autonomous Robotic Systems
FSR = Field and Service Robotics; Conference on Field and Service Robotics
International Conference on Social Robotics = Conference on Social Robotics
RoboCup Symposium = RoboCup International Symposium; RoboCup: Robot World Cup
Towards Autonomous Robotic Systems = Annual Conference Towards Autonomous Robotic Systems
International Conference on Intelligent Autonomous Systems = Conference on Intelligent Autonomous Systems
ICARCV = International Conference on Control, Automation, Robotics and Vision; Conference on Control, Automation, Robotics and Vision
ICARM = International Conference on Advanced Robotics and Mechatronics; Conference on Advanced Robotics and Mechatronics
RCAR = International Conference on Real-time Computing and Robotics; Conference on Real-time Computing and Robotics
ICIRA = International Conference on Intelligent Robotics and Applications; Conference on Intelligent Robotics and Applications
ICMA = International Conference on Mechatronics and Automation; Conference on Mechatronics and Automation
IEEE/ASME AIM = International Conference on Advanced Intelligent Mechatronics; Conference on Advanced Intelligent Mechatronics
International Conference on Ubiquitous Robots = Conference on Ubiquitous Robots
SII = IEEE/SICE International Symposium on System Integration; SICE SII
International Conference on Robotic Computing = Conference on Robotic Computing
ICUAS = International Conference on Unmanned Aircraft Systems; Conference on Unmanned Aircraft Systems
IMAV = International Micro Air Vehicle Conference; International Micro Air Vehicle Conference and Competition
ARSO = Advanced Robotics and Its Social Impacts
MARSS = International Conference on Manipulation, Automation and Robotics at Small Scales; Conference on Manipulation, Automation and Robotics at Small Scales
CoRL Workshops = CoRL Workshop; RSS Workshop; RSS Workshops; ICRA Workshop; ICRA Workshops; IROS Workshop; IROS Workshops
IEEE RAM = IEEE Robotics & Automation Magazine; IEEE Robot. Autom. Mag; IEEE Robotics and Automation Magazine
IEEE Transactions on Field Robotics = IEEE Trans. Field Robot
Annual Review of Control, Robotics, and Autonomous Systems = Annu. Rev. Control Robot. Auton. Syst; ARCRAS
Journal of Intelligent & Robotic Systems = JINT; JIRS; J. Intell. Robot. Syst; Journal of Intelligent and Robotic Systems
Robotica
Adv. Robot
International Journal of Advanced Robotic Systems = IJARS; Int. J. Adv. Robot. Syst
ISR Journal = Intelligent Service Robotics; Intell. Serv. Robot
Ind. Robot
Soft Robot
npj Robotics = npj Robot
Mechanism and Machine Theory = MMT; Mechanism Mach. Theory
Multibody System Dynamics = Multibody Syst. Dyn
Actuators
ADHS = Analysis and Design of Hybrid Systems
NOLCOS = Nonlinear Control Systems Symposium
NMPC = Nonlinear Model Predictive Control Conference
ADPRL = Adaptive Dynamic Programming and Reinforcement Learning Symposium
IFAC Symposium on System Identification
CCTA = Conference on Control Technology and Applications; IEEE Conference on Control Technology and Applications
Chinese Control Conference
CCDC = Chinese Control and Decision Conference
Chinese Automation Congress
ASCC = Asian Control Conference
Mediterranean Conference on Control and Automation
ICCA = International Conference on Control and Automation; Conference on Control and Automation; International Conference on Control & Automation; Conference on Control & Automation
MTNS = Mathematical Theory of Networks and Systems
ICCAS = International Conference on Control, Automation and Systems; Conference on Control, Automation and Systems
L-CSS = LCSS; IEEE L-CSS; IEEE Control Systems Letters; IEEE Control Syst. Lett
CSM = IEEE Control Systems Magazine; IEEE Control Syst. Mag; IEEE Control Systems; IEEE Control Syst
TCST = IEEE Transactions on Control Systems Technology; IEEE Trans. Control Syst. Technol; Transactions on Control Systems Technology; IEEE TCST
TCNS = IEEE Transactions on Control of Network Systems; IEEE Trans. Control Netw. Syst; Transactions on Control of Network Systems; IEEE TCNS
OJCSYS = IEEE Open Journal of Control Systems; IEEE Open J. Control Syst
Systems & Control Letters = Syst. Control Lett; Systems and Control Letters
International Journal of Control = IJC; Int. J. Control
International Journal of Robust and Nonlinear Control = IJRNC; Int. J. Robust Nonlinear Control
International Journal of Adaptive Control and Signal Processing = IJACSP; Int. J. Adapt. Control Signal Process
International Journal of Control, Automation and Systems = IJCAS; Int. J. Control Autom. Syst
European Journal of Control = EJC; Eur. J. Control
Annual Reviews in Control = Annu. Rev. Control
Journal of Process Control = J. Process Control
Asian Journal of Control = Asian J. Control
ISA Transactions = ISA Trans
Nonlinear Analysis: Hybrid Systems = NAHS; Nonlinear Anal. Hybrid Syst
Nonlinear Dyn
IET Control Theory & Applications = IET Control Theory Appl; IET Control Theory and Applications; IET CTA
Optimal Control Applications and Methods = Optimal Control Appl. Methods
Journal of Dynamic Systems, Measurement, and Control = JDSMC; J. Dyn. Syst. Meas. Control
Discrete Event Dynamic Systems = DEDS; Discret. Event Dyn. Syst
WODES = Workshop on Discrete Event Systems
Journal of Aerospace Information Systems = J. Aerosp. Inf. Syst
DASC = Digital Avionics Systems Conference
Progress in Aerospace Sciences = Progress Aerosp. Sci
Chinese Journal of Aeronautics = Chin. J. Aeronaut
Control Theory Technol
Auton. Intell. Syst
ISPA
TIE = IEEE TIE; IEEE Transactions on Industrial Electronics; IEEE Trans. Ind. Electron; Transactions on Industrial Electronics
TII = IEEE TII; IEEE Transactions on Industrial Informatics; IEEE Trans. Ind. Inform; Transactions on Industrial Informatics
TICPS = IEEE Transactions on Industrial Cyber-Physical Systems; IEEE Trans. Ind. Cyber-Physical Syst; Transactions on Industrial Cyber-Physical Systems; IEEE TICPS
IECON = IEEE IECON; Annual Conference of the IEEE Industrial Electronics Society
INDIN = International Conference on Industrial Informatics; Conference on Industrial Informatics
ICIT = International Conference on Industrial Technology; Conference on Industrial Technology
ISIE = International Symposium on Industrial Electronics; Symposium on Industrial Electronics
ICPS = International Conference on Industrial Cyber-Physical Systems; Conference on Industrial Cyber-Physical Systems
ETFA = International Conference on Emerging Technologies and Factory Automation; Conference on Emerging Technologies and Factory Automation
WFCS = International Workshop on Factory Communication Systems
International Conference on Cyber Security and Resilience = Conference on Cyber Security and Resilience
IEM = IEEE Industrial Electronics Magazine; IEEE Ind. Electron. Mag
OJIES = IEEE Open Journal of the Industrial Electronics Society; IEEE Open J. Ind. Electron. Soc
TIA = IEEE Transactions on Industry Applications; IEEE Trans. Ind. Appl; Transactions on Industry Applications; IEEE TIA
IAS Annual Meeting = IEEE Industry Applications Society Annual Meeting; ECCE (Energy)
TPEL = IEEE Transactions on Power Electronics; IEEE Trans. Power Electron; Transactions on Power Electronics; IEEE TPEL
JESTPE = IEEE Journal of Emerging and Selected Topics in Power Electronics; IEEE J. Emerg. Sel. Top. Power Electron
Applied Power Electronics Conference = Applied Power Electronics Conference and Exposition
Energy Conversion Congress and Exposition = IEEE Energy Conversion Congress and Exposition
European Conference on Power Electronics and Applications
COMPEL = Workshop on Control and Modeling for Power Electronics
IEMDC = International Electric Machines and Drives Conference
TSG = IEEE TSG; Transactions on Smart Grid
TEMPR = IEEE Transactions on Energy Markets, Policy and Regulation
NAPS = North American Power Symposium
CSEE JPES = CSEE Journal of Power and Energy Systems; CSEE J. Power Energy Syst
IET GTD = IET Generation, Transmission & Distribution; IET Generation, Transmission and Distribution; IET Gener. Transm. Distrib
IET Smart Grid
IET Renewable Power Generation = IET Renew. Power Gener
Renew. Energy
Energy Econ
Energy Inform
APBC = Asia Pacific Bioinformatics Conference
CSB = IEEE Computational Systems Bioinformatics Conference
BIBE = International Conference on Bioinformatics and Bioengineering; Conference on Bioinformatics and Bioengineering
CIBCB = Computational Intelligence in Bioinformatics and Computational Biology
InCoB = International Conference on Bioinformatics
GIW = International Conference on Genome Informatics
CMSB = Computational Methods in Systems Biology
AlCoB = Algorithms for Computational Biology
Algorithms for Molecular Biology = AMB; Algorithms Molecular Biol
Journal of Bioinformatics and Computational Biology = JBCB; J. Bioinform. Comput. Biol
Computational Biology and Chemistry = Comput. Biol. Chem
IEEE TNB = IEEE Trans. NanoBioscience
International Conference on Learning at Scale = Conference on Learning at Scale; ACM L@S
CSCL = Conference on Computer-Supported Collaborative Learning
Australasian Computing Education Conference
CompEd = ACM Global Computing Education Conference; Global Computing Education Conference
EDUCON = Global Engineering Education Conference; IEEE EDUCON
CAEAI = Computers and Education: Artificial Intelligence; Comput. Educ. Artif. Intell
Educational Technology & Society = ET&S; Educ. Technol. Soc; Educational Technology and Society
ILE = Interact. Learn. Environments
IEEE TLT = IEEE Trans. Learn. Technol; Transactions on Learning Technologies
IEEE Transactions on Education = IEEE Trans. Educ
Comput. Sci. Educ
Educ. Inf. Technol = EAIT
Journal of Educational Computing Research = J. Educ. Comput. Res; JECR
Computer Assisted Language Learning = Comput. Assisted Lang. Learn
ijCSCL = International Journal of Computer-Supported Collaborative Learning; Int. J. Computer-Supported Collaborative Learn
Educ. Sci
IEEE Sensors Journal = IEEE Sens. J; IEEE Sensors J; JSEN
IEEE SENSORS = IEEE Sensors Conference
LSENS = IEEE Sensors Letters; IEEE Sens. Lett
TIM = IEEE TIM; IEEE Transactions on Instrumentation and Measurement; IEEE Trans. Instrum. Meas; Transactions on Instrumentation and Measurement
I2MTC = International Instrumentation and Measurement Technology Conference; Instrumentation and Measurement Technology Conference
IEEE Instrumentation & Measurement Magazine = IEEE Instrum. Meas. Mag
OJIM = IEEE Open Journal of Instrumentation and Measurement; IEEE Open J. Instrum. Meas
Measurement: Journal of the International Measurement Confederation
Metrologia
Sensors and Actuators A = Sens. Actuators; Sens. Actuators A
Sensors and Actuators B = Sens. Actuators B; Sens. Actuators B Chem; Sensors and Actuators B: Chemical
ACS Sensors = ACS Sens
Journal of Microelectromechanical Systems = JMEMS; J. Microelectromech. Syst
Microsystems & Nanoengineering = Microsyst. Nanoeng
MEMS Conference = IEEE MEMS; International Conference on Micro Electro Mechanical Systems; Conference on Micro Electro Mechanical Systems
Transducers
NDT & E International = NDT E Int
Struct. Health Monitoring = SHM Journal
Smart Materials and Structures = Smart Mater. Struct
Computers in Industry = Comput. Ind
Precision Agric
Biosystems Engineering = Biosystems Eng
Smart Agricultural Technol
Computers & Electrical Engineering = CEE; Comput. Electr. Eng; Computers and Electrical Engineering; COMPELECENG
ETRI Journal = ETRI J
IT Professional = IEEE IT Professional; IT Prof
IEEE Consumer Electronics Magazine = IEEE Consumer Electron. Mag
IEEE Systems Journal = IEEE Syst. J
Annual Conference of the PHM Society = PHM Society Conference; International Conference on Prognostics and Health Management; Conference on Prognostics and Health Management
International Journal of Prognostics and Health Management = IJPHM; Int. J. Progn. Health Manag
Axioms
Photonics
Journal of Sensor and Actuator Networks = J. Sens. Actuator Netw; JSAN
SN Computer Science = SN Comput. Sci
Discover Artificial Intelligence = Discover Artif. Intell
Intell. Comput
`;
