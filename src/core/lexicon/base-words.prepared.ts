// Base forms of English words as one string, which parses in a millisecond. Computed at the start where nothing is built; the
// build of the command puts the result in its place (.config/vite.node.ts).
// Leaves to others: inflection and derivation (words.ts).

// Base forms: the lower-case words of natural's part-of-speech lexicon (MIT; Brown and WSJ corpora) and the words that
// public paper lists mostly write in lower case, each without the endings below.
import english from './english.json';
import { techniqueConcepts } from './techniques';

/** Technical English of several fields that a dictionary of newspapers lacks, where titles give it a capital. */
function technicalWords(): string[] {
  return `monocular binocular trinocular stereoscopic omnidirectional panoramic spatiotemporal spatio temporal amodal
    volumetric photorealistic photometric radiometric polarimetric hyperspectral multispectral egocentric allocentric
    exocentric proprioceptive haptic tactile kinematic inertial odometric lidar radar sonar pointcloud quadtree octree
    voxel viewport crossview multirobot backend frontend middleware firmware runtime learnt spiking neuromorphic
    memristive analog asynchronous byzantine idempotent quorum checkpoint shard fuzzer debugger profiler decompiler
    disassembler bytecode opcode syscall kernel hypervisor enclave sidechannel ransomware botnet transcriptomic
    proteomic genomic epigenetic microbial bacterial viral somatic germline histological pathological radiological
    cardiac hepatic neural cortical hippocampal synaptic dendritic axonal seismic geospatial climatic hydrological
    aerodynamic turbulent laminar quantum photonic plasmonic ferroelectric crystalline amorphous catalytic enzymatic
    stoichiometric econometric actuarial psychometric sociolinguistic morphosyntactic diachronic polyphonic timbral`.split(
    /\s+/,
  );
}

/**
 * Words in what concepts of the technique vocabulary are called: `federated`, `panoptic`. Aliases and labels of one word are
 * names of works as well: `paxos`, `mixup`.
 */
function termsOfArt(): Set<string> {
  const words = techniqueConcepts
    .map(({ name }) => name.split(/[\s-]+/))
    .filter((words) => words.length > 1)
    .flat();
  return new Set(words.filter((word) => /^[a-z]{5,}$/.test(word)));
}

export default [...new Set(['a', 'i', ...english.split(' '), ...termsOfArt(), ...technicalWords()])].join(' ');
