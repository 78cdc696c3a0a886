// WebGL program for nodes: disc, dashed ring (ghost), diamond and square from one signed distance each, with a rim.
// Leaves to others: which node gets which shape, size and colours (style.ts, paint.ts).

import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import type { Picks } from './picks';
import { bitsOf, type PulledShape, pulled, pulledDefinition, pulling } from './pulled';
import { SHAPES, type Shape } from './style';

/** What a node carries beside sigma's own display data. */
export interface MarkData {
  readonly shape: Shape;
  /** Colour of the rim. */
  readonly rim: string;
  /** Width of the rim in pixels; it lies inside the shape. */
  readonly rimWidth: number;
}

/** Place, size, shape; width of the rim, colour, colour of the rim, id. Two triangles make a square. */
const SHAPE: PulledShape = { numbers: 8, size: 2, vertices: 6 };

const VERTEX_SHADER = /* glsl */ `${pulling(SHAPE)}
out vec4 v_color;
out vec4 v_rim;
out vec2 v_at;
out float v_radius;
out float v_shape;
out float v_rimWidth;

void main() {
  vec4 mark = number(0);
  vec4 look = number(1);
  int at = corner();
  // 0 1 2 and 2 1 3 of a square's corners.
  at = at < 3 ? at : at == 3 ? 2 : at == 4 ? 1 : 3;
  // Device pixels; one more around for the soft edge.
  float radius = mark.z / u_sizeRatio * u_pixelRatio;
  v_radius = radius;
  v_at = vec2(at % 2, at / 2) * 2.0 - 1.0;
  v_at *= radius + 1.0;
  v_shape = mark.w;
  // A rim leaves more than half of a small mark to its inside.
  v_rimWidth = min(look.x * u_pixelRatio, radius * 0.4);
  vec2 centre = (u_matrix * vec3(mark.xy, 1.0)).xy;
  gl_Position = vec4(centre + v_at * 2.0 / (u_dimensions * u_pixelRatio), 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = colour(look.w);
  #else
  v_color = colour(look.y);
  #endif
  v_rim = colour(look.z);
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

in vec4 v_color;
in vec4 v_rim;
in vec2 v_at;
in float v_radius;
in float v_shape;
in float v_rimWidth;
uniform highp float u_pixelRatio;

out vec4 seen;

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
  seen = v_color;
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
  seen = vec4(color.rgb * alpha, alpha);
  #endif
}
`;

/** Nodes whose `type` is `mark`; see MarkData for what reducers must give. */
export const markProgram = (picks: Picks): NodeProgramType =>
  class MarkProgram extends pulled(NodeProgram, SHAPE, picks) {
    override drawLabel = undefined;
    // Names and emphasis are drawn elsewhere (labels.ts, paint.ts); sigma's own white box would cover them.
    override drawHover = () => undefined;

    override getDefinition() {
      return {
        ...pulledDefinition(SHAPE),
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: WebGL2RenderingContext.TRIANGLES,
      };
    }

    override process(id: number, offset: number, data: NodeDisplayData): void {
      this.begin(id);
      super.process(id, offset, data);
    }

    override processVisibleItem(_: number, start: number, data: NodeDisplayData & Partial<MarkData>): void {
      const { array } = this;
      let at = start;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.size;
      array[at++] = SHAPES[data.shape ?? 'disc'];
      array[at++] = data.rimWidth ?? 0;
      array[at++] = bitsOf(data.color);
      array[at++] = bitsOf(data.rim ?? data.color);
      array[at++] = this.id;
    }
  };
