// WebGL program for nodes: disc, dashed ring (ghost), diamond and square from one signed distance each, with a rim.
// Leaves to others: which node gets which shape, size and colours (style.ts, paint.ts).

import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Picks, renderWith } from './picks';
import { SHAPES, type Shape } from './style';

/** What a node carries beside sigma's own display data. */
export interface MarkData {
  readonly shape: Shape;
  /** Colour of the rim. */
  readonly rim: string;
  /** Width of the rim in pixels; it lies inside the shape. */
  readonly rimWidth: number;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_rimWidth;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform highp float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_rimWidth;

const float bias = 255.0 / 254.0;

void main() {
  // Device pixels; one more around for the soft edge.
  float radius = a_size / u_sizeRatio * u_pixelRatio;
  v_radius = radius;
  v_at = a_corner * (radius + 1.0);
  v_shape = a_shape;
  // A rim leaves more than half of a small mark to its inside.
  v_rimWidth = min(a_rimWidth * u_pixelRatio, radius * 0.4);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_at * 2.0 / (u_dimensions * u_pixelRatio), 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim = a_rim;
  v_rim.a *= bias;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_rimWidth;
uniform highp float u_pixelRatio;

const float TAU = 6.28318530718;

// Distance to the outline, negative inside. All shapes look equally large, so discs have the full radius and others less.
float outline(vec2 at, float radius) {
  if (v_shape < 1.5) return length(at) - radius;
  if (v_shape < 2.5) return (abs(at.x) + abs(at.y) - radius * 1.15) * 0.70710678;
  vec2 q = abs(at) - vec2(radius * 0.84 - 2.0);
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 2.0;
}

void main(void) {
  float dist = outline(v_at, v_radius);
  float cover = clamp(0.5 - dist, 0.0, 1.0);

  #ifdef PICKING_MODE
  // Small marks are hard to hit: two pixels more.
  if (dist > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float rim = v_rimWidth > 0.0 ? clamp(dist + v_rimWidth + 0.5, 0.0, 1.0) : 0.0;
  if (v_shape > 0.5 && v_shape < 1.5) {
    // A ghost: the ring is dashed, about one dash every six pixels; too small for seven dashes it is a plain ring.
    float dashes = floor(TAU * v_radius / (6.0 * u_pixelRatio));
    float along = abs(fract(atan(v_at.y, v_at.x) / TAU * dashes) - 0.5) * 2.0;
    float soft = dashes / (TAU * v_radius) * 1.4;
    rim *= dashes < 7.0 ? 1.0 : smoothstep(0.36 - soft, 0.36 + soft, along);
  }
  vec4 color = mix(v_color, v_rim, rim);
  float alpha = color.a * cover;
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}
`;

/** Nodes whose `type` is `mark`; see MarkData for what reducers must give. */
export const markProgram = (picks: Picks): NodeProgramType =>
  class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    override drawLabel = undefined;
    // Names and emphasis are drawn elsewhere (labels.ts, paint.ts); sigma's own white box would cover them.
    override drawHover = () => undefined;

    override render(params: RenderParams): void {
      renderWith(picks, this, params, (as) => super.render(as));
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_rimWidth', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, -1],
          [1, 1],
          [-1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<MarkData>): void {
      const { array } = this;
      let at = start;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.size;
      array[at++] = SHAPES[data.shape ?? 'disc'];
      array[at++] = data.rimWidth ?? 0;
      array[at++] = floatColor(data.color);
      array[at++] = floatColor(data.rim ?? data.color);
      array[at++] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform2f(uniformLocations['u_dimensions'] ?? null, params.width, params.height);
    }
  };
