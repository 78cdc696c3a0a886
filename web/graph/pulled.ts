// What marks and lines are drawn from, in a texture: each vertex takes from it what it needs, and all are drawn with one call.
// Sigma's programs draw instances, each of which costs a renderer without a graphics card as much as a call of its own.
// Leaves to others: what the numbers mean and how they are drawn (marks.ts, strokes.ts).

import type { Program, ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { type Picks, renderWith } from './picks';
import { shownOf } from './shown-items';

/** Places in a row of the texture, of four numbers each. */
const WIDTH = 1024;

/** Sigma puts a line in front of its shaders, and nothing may stand before this. */
const VERSION = '#version 300 es\n';

/**
 * The beginning of a vertex shader: `number(which)` are four of the numbers of what is drawn, `corner()` is which of its
 * `vertices` is to be placed. Colours and ids are 24 bits in one number.
 */
export const pulling = ({ numbers, vertices }: PulledShape): string => /* glsl */ `
precision highp float;
precision highp int;

uniform highp sampler2D u_items;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

vec4 number(int which) {
  int at = gl_VertexID / ${vertices} * ${numbers / 4} + which;
  return texelFetch(u_items, ivec2(at % ${WIDTH}, at / ${WIDTH}), 0);
}

int corner() {
  return gl_VertexID % ${vertices};
}

vec4 colour(float bits) {
  int all = int(bits);
  return vec4(float(all >> 16), float((all >> 8) & 255), float(all & 255), 255.0) / 255.0;
}
`;

/** For a colour like #1a2b3c. */
export const bitsOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);

interface Texture {
  /** Makes these numbers those that are drawn next; sends them if they are not the last ones. */
  bind(numbers: Float32Array): void;
  kill(): void;
}

function textureOf(gl: WebGL2RenderingContext): Texture {
  const texture = gl.createTexture();
  let sent: Float32Array | null = null;

  function send(numbers: Float32Array): void {
    const places = numbers.length / 4;
    const [rows, rest] = [Math.floor(places / WIDTH), places % WIDTH];
    const { TEXTURE_2D, RGBA, FLOAT } = gl;
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    gl.texImage2D(TEXTURE_2D, 0, gl.RGBA32F, WIDTH, rows + 1, 0, RGBA, FLOAT, null);
    if (rows > 0) gl.texSubImage2D(TEXTURE_2D, 0, 0, 0, WIDTH, rows, RGBA, FLOAT, numbers, 0);
    if (rest > 0) gl.texSubImage2D(TEXTURE_2D, 0, 0, rows, rest, 1, RGBA, FLOAT, numbers, rows * WIDTH * 4);
    sent = numbers;
  }

  return {
    bind(numbers) {
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (numbers !== sent) send(numbers);
    },
    kill: () => gl.deleteTexture(texture),
  };
}

/** How what is drawn lies among its numbers. */
export interface PulledShape {
  /** Numbers of each, a multiple of four. */
  readonly numbers: number;
  /** Which of them is never zero where it is shown: Sigma makes all of them zero for what is hidden. */
  readonly size: number;
  readonly vertices: number;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;

/** What of a program's definition is the same for all: to Sigma it is one vertex with so many numbers. */
export const pulledDefinition = ({ numbers }: PulledShape) => ({
  VERTICES: 1,
  UNIFORMS,
  ATTRIBUTES: [{ name: 'numbers', size: numbers, type: WebGL2RenderingContext.FLOAT }],
});

/** A kind of Sigma's programs, of nodes or of edges, that draws in this way. */
// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks for it where a class is extended that is not known.
export function pulled<Kind extends abstract new (...given: any[]) => Program>(
  Base: Kind,
  { size, vertices }: PulledShape,
  picks: Picks,
) {
  abstract class PulledProgram extends Base {
    /** Of what is being written into `array`. */
    protected id = 0;
    /** What is shown of `array`, one after another; null where it must be gathered anew. */
    #shown: Float32Array | null = null;
    #texture: Texture | null = null;

    /** Something is about to be written into `array`, or taken out. */
    protected begin(id: number): void {
      this.id = id;
      this.#shown = null;
    }

    override reallocate(capacity: number): void {
      this.#shown = null;
      super.reallocate(capacity);
    }

    override render(params: RenderParams): void {
      renderWith(picks, this, params, (as) => super.render(as));
    }

    protected override getProgramInfo(...[name, gl, vertex, fragment, buffer]: Parameters<Program['getProgramInfo']>) {
      return super.getProgramInfo(name, gl, VERSION + vertex, VERSION + fragment, buffer);
    }

    protected override bindProgram({ gl }: ProgramInfo): void {
      // Of a list of ten thousand papers one line in forty is shown.
      this.#shown ??= shownOf(this.array, this.STRIDE, size);
      // Without WebGL 2 there is no map (map.ts).
      this.#texture ??= textureOf(gl as WebGL2RenderingContext);
      this.#texture.bind(this.#shown);
    }

    protected override unbindProgram(): void {
      // Nothing but the texture is bound.
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform2f(uniformLocations['u_dimensions'] ?? null, params.width, params.height);
    }

    override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo): void {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      const count = (this.#shown?.length ?? 0) / this.STRIDE;
      if (count > 0) gl.drawArrays(method, 0, count * vertices);
    }

    override kill(): void {
      this.#texture?.kill();
      super.kill();
    }
  }
  return PulledProgram;
}
