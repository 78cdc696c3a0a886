// The one file of the package that is used: a round of ForceAtlas2 on matrices. The package's own types know only its main file.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export interface IterateOptions {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }
  /** `nodes` holds 10 numbers a node (x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed), `edges` 3 an edge (offset of source, of target, weight). */
  export default function iterate(options: IterateOptions, nodes: Float32Array, edges: Float32Array): unknown;
}
