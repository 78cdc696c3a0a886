// WebGL program for lines: curved, dashed, with a head at the target; a ribbon of triangles along a quadratic Bézier curve.
// Leaves to others: which line gets which dash, head and colour (style.ts, paint.ts).

import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Picks, renderWith } from './picks';
import { shownOf } from './shown-lines';
import { HEADS, type Head } from './style';

/** What an edge carries beside sigma's own display data. */
export interface StrokeData {
  /** How far the curve's control point lies off the straight line, as a share of its length; 0 is straight. */
  readonly bend: number;
  readonly dash: readonly [number, number];
  readonly head: Head;
}

/** Where a line's thickness stands among its numbers (ATTRIBUTES). */
const THICKNESS = 6;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_bend;
attribute vec2 a_dash;
attribute float a_head;
attribute vec4 a_color;
attribute vec4 a_id;
// x: place along the ribbon 0..1, or across the head -1..1; y: side -1 or 1; z: 0 ribbon, 1 head.
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_dash;
varying float v_half;
varying float v_head;
varying float v_size;

const float bias = 255.0 / 254.0;
const float gap = 2.5;
// Half a pixel of soft edge, and a little for rounding.
const float soft = 0.6;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * 0.5 * u_dimensions * u_pixelRatio;
}

vec2 bezier(vec2 a, vec2 b, vec2 c, float t) {
  float s = 1.0 - t;
  return s * s * a + 2.0 * s * t * b + t * t * c;
}

void main() {
  vec2 a = toPixels(a_source);
  vec2 c = toPixels(a_target);
  vec2 along = c - a;
  float len = max(length(along), 0.001);
  vec2 b = (a + c) * 0.5 + vec2(-along.y, along.x) * a_bend;

  // Lines grow with the zoom half as fast as nodes: thick lines hide what they join.
  float thickness = max(a_thickness * sqrt(max(0.6, 1.0 / u_sizeRatio)), 0.7) * u_pixelRatio;
  float size = a_head > 0.5 ? max(thickness * 4.6, 6.0 * u_pixelRatio) : 0.0;
  vec2 radii = a_radii / u_sizeRatio * u_pixelRatio;
  float free = len - radii.x - radii.y;
  // Between nodes that nearly touch, the head shrinks rather than turns round.
  size = min(size, max(0.0, free * 0.6));
  float tStart = clamp((radii.x + gap * u_pixelRatio) / len, 0.0, 0.5);
  float tTip = clamp(1.0 - (radii.y + gap * u_pixelRatio) / len, 0.5, 1.0);
  float tBase = clamp(tTip - size * 0.9 / len, tStart, tTip);

  vec2 point;
  if (a_vertex.z < 0.5) {
    float t = mix(tStart, tBase, a_vertex.x);
    vec2 at = bezier(a, b, c, t);
    vec2 ahead = bezier(a, b, c, min(1.0, t + 0.01)) - bezier(a, b, c, t - 0.01);
    vec2 normal = normalize(vec2(-ahead.y, ahead.x));
    #ifdef PICKING_MODE
    // A line of two pixels is hard to hit: eight around it count too.
    v_half = max(thickness * 0.5, 5.0 * u_pixelRatio);
    #else
    v_half = thickness * 0.5;
    #endif
    point = at + normal * a_vertex.y * (v_half + soft);
    // Chord length is near enough to arc length for bends below a half.
    v_at = vec2((t - tStart) * len * (1.0 + a_bend * a_bend), a_vertex.y * (v_half + soft));
    v_head = 0.0;
  } else {
    vec2 tip = bezier(a, b, c, tTip);
    vec2 base = bezier(a, b, c, max(0.0, tTip - max(size, 0.01) / len));
    vec2 dir = normalize(tip - base + vec2(0.0001, 0.0));
    v_half = thickness * 0.5;
    v_at = vec2(a_vertex.x, a_vertex.y) * (size * 0.75 + 1.0);
    point = tip - dir * size * 0.5 + dir * v_at.x + vec2(-dir.y, dir.x) * v_at.y;
    v_head = a_head;
  }
  v_size = size;
  v_dash = a_dash * u_pixelRatio;
  gl_Position = vec4(point / (u_dimensions * u_pixelRatio) * 2.0 - 1.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_dash;
varying float v_half;
varying float v_head;
varying float v_size;

// Distance to a triangle with its tip at (half, 0), its back at (-half, 0) and as wide as long * 0.8.
float triangle(vec2 at, float half_) {
  vec2 side = normalize(vec2(0.8, 2.0));
  return max(dot(vec2(at.x - half_, abs(at.y)), side), -at.x - half_);
}

void main(void) {
  float dist;
  if (v_head < 0.5) {
    dist = abs(v_at.y) - v_half;
    #ifndef PICKING_MODE
    if (v_dash.x > 0.0) {
      float period = v_dash.x + v_dash.y;
      float place = abs(mod(v_at.x, period) - v_dash.x * 0.5) - v_dash.x * 0.5;
      dist = max(dist, place);
    }
    #endif
  } else {
    float half_ = v_size * 0.5;
    float line = max(v_half * 0.9, 0.6);
    float solid = triangle(v_at, half_);
    if (v_head < 1.5) dist = solid;
    else if (v_head < 2.5) dist = abs(triangle(v_at, half_) + line) - line + step(v_at.x, -half_ + line * 2.0) * 100.0;
    else if (v_head < 3.5) dist = abs(solid + line) - line;
    else dist = max(abs(v_at.x - half_ + line) - line, abs(v_at.y) - half_ * 0.95);
  }

  #ifdef PICKING_MODE
  if (dist > 0.0) discard;
  gl_FragColor = v_color;
  #else
  float alpha = clamp(0.5 - dist, 0.0, 1.0) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

/**
 * A strip of triangles: a ribbon of that many quads, and the square that holds the head. A third of the vertices that
 * triangles by themselves would have, and with thousands of lines a tenth less time.
 */
function ribbon(segments: number, hasHead: boolean): number[][] {
  const vertices: number[][] = [];
  const pair = (x: number, part: number): void => void vertices.push([x, -1, part], [x, 1, part]);
  for (let i = 0; i <= segments; i++) pair(i / segments, 0);
  if (hasHead) {
    // Twice the same place: triangles without area lead over to the square.
    vertices.push([1, 1, 0], [-1, -1, 1]);
    pair(-1, 1);
    pair(1, 1);
  }
  return vertices;
}

/** A program for lines with that many straight pieces: more for bends, one for straight lines. */
export function strokeProgram(segments: number, hasHead: boolean, picks: Picks): EdgeProgramType {
  const vertices = ribbon(segments, hasHead);

  return class StrokeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    override drawLabel = undefined;
    /** The shown lines of `array`, one after another; null where they must be gathered anew. */
    #shown: Float32Array | null = null;

    override render(params: RenderParams): void {
      renderWith(picks, this, params, (as) => this.#renderShown(as));
    }

    /**
     * Sends the lines that are shown and no others: of a list of ten thousand papers that is one in forty, and the graphics
     * card would take in all of them twice a frame to draw nothing.
     */
    #renderShown(params: RenderParams): void {
      this.#shown ??= shownOf(this.array, this.STRIDE, THICKNESS);
      const { array, capacity } = this;
      this.array = this.#shown;
      this.capacity = this.#shown.length / this.STRIDE;
      if (this.capacity > 0) super.render(params);
      this.array = array;
      this.capacity = capacity;
    }

    override process(...line: Parameters<EdgeProgram['process']>): void {
      this.#shown = null;
      super.process(...line);
    }

    override reallocate(capacity: number): void {
      this.#shown = null;
      super.reallocate(capacity);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: vertices.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_dash', size: 2, type: FLOAT },
          { name: 'a_head', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: vertices,
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & Partial<StrokeData>,
    ): void {
      const { array } = this;
      let at = start;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = source.size;
      array[at++] = target.size;
      array[at++] = data.size;
      array[at++] = data.bend ?? 0;
      array[at++] = data.dash?.[0] ?? 0;
      array[at++] = data.dash?.[1] ?? 0;
      array[at++] = hasHead ? HEADS[data.head ?? 'none'] : 0;
      array[at++] = floatColor(data.color);
      array[at++] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform2f(uniformLocations['u_dimensions'] ?? null, params.width, params.height);
    }
  };
}
