import {
  HEAD_PER_LENGTH,
  LINE_PX,
  TAPER_SHARE,
  TRIM_PER_LENGTH,
  WIDTH_PER_LENGTH,
} from '@/drawing/line-shape'
import { TRANSITION_S } from '../transition'
import { FLOW_LOOKUP, glsl } from './common'

/**
 * Two vertices per point of a flow's curve: a ribbon of constant pixel width, just wide enough
 * for what the fragment shader draws there.
 */
export const FLOW_VERTEX = `
${FLOW_LOOKUP}
out vec3 v_px;            // along, across, foreshortening along
flat out vec3 v_colour;
flat out vec4 v_line;     // width, tail, tip, alpha
flat out vec4 v_head;     // length, half width, is directed, taper at the tail
flat out vec4 v_kind;     // pattern, quality from, to, share of the transition
flat out vec2 v_extra;    // ghost width, emphasis

const float HOLLOW = 4.0;

void main() {
  int vertex = int(a_vertex + 0.5);
  int flow = vertex / (2 * u_points);
  int i = (vertex - flow * 2 * u_points) >> 1;
  float side = float(vertex & 1) * 2.0 - 1.0;
  vec4 paint = flow_style(flow, 0); // red, green, blue, is directed
  vec4 size = flow_style(flow, 1);  // width from, to; alpha from, to
  vec4 kind = flow_style(flow, 2);  // start, pattern, quality from, to
  vec4 extra = flow_style(flow, 3); // curve length, ghost width, emphasis
  float share = clamp((u_now_s - kind.x) / ${glsl(TRANSITION_S)}, 0.0, 1.0);
  share = share * share * (3.0 - 2.0 * share);
  float alpha = mix(size.z, size.w, share);
  float length_px = extra.x * u_px_per_unit;
  // Shorter than its own ends: nothing that could be read.
  alpha *= smoothstep(10.0, 26.0, length_px);
  if (alpha < 0.004) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float from = kind.z == HOLLOW ? ${glsl(LINE_PX.hollowWidth)} * u_scale : size.x;
  float to = kind.w == HOLLOW ? ${glsl(LINE_PX.hollowWidth)} * u_scale : size.y;
  float trim = min(${glsl(LINE_PX.trim)} * u_scale, length_px * ${glsl(TRIM_PER_LENGTH)});
  float drawn_px = length_px - 2.0 * trim;
  float width = min(mix(from, to, share), drawn_px * ${glsl(WIDTH_PER_LENGTH)});
  float ghost = min(extra.y, drawn_px * ${glsl(WIDTH_PER_LENGTH)});
  float widest = max(width, ghost);
  bool directed = paint.w > 0.5;
  float head = directed
    ? min(${glsl(LINE_PX.headLengthBase)} * u_scale + ${glsl(LINE_PX.headLengthShare)} * widest, drawn_px * ${glsl(HEAD_PER_LENGTH)})
    : 0.0;
  float head_half = 0.5 * (${glsl(LINE_PX.headWidthBase)} * u_scale + ${glsl(LINE_PX.headWidthShare)} * widest);

  float t = float(i) / float(u_points - 1);
  vec4 point = curve_point(flow, i);
  vec2 at = vec2(point.x + u_world_x, point.y);
  vec4 clip = projectTile(at);
  vec2 tangent = to_px(projectTile(at + point.zw * u_step)) - to_px(clip);
  float tangent_px = length(tangent);
  tangent = tangent_px > 0.0 ? tangent / tangent_px : vec2(1.0, 0.0);
  vec4 end_offsets = curve_end_offsets(flow);
  tangent = normalize(tangent + (end_offsets.zw - end_offsets.xy) / max(length_px, 1.0));

  float along = t * length_px;
  float aside = extra.z > 0.5 ? 9.0 * u_scale : 2.5; // halo; seam
  float half_px = 0.5 * widest + aside;
#ifdef GLOBE
  float head_px = head * 2.5; // foreshortened, it covers more of the line than its length
#else
  float head_px = head;
#endif
  float head_zone = head_px + length_px / float(u_points - 1) + trim;
  if (directed && along > length_px - head_zone) half_px = max(half_px, head_half + aside);

  v_px = vec3(along, side * half_px, foreshortening(point, tangent_px));
  v_colour = paint.rgb;
  v_line = vec4(width, trim, length_px - trim, alpha);
  v_head = vec4(head, head_half, directed ? 1.0 : 0.0, directed ? ${glsl(TAPER_SHARE)} : 1.0);
  v_kind = vec4(kind.yzw, share);
  v_extra = vec2(ghost, extra.z);
  vec2 normal = vec2(-tangent.y, tangent.x);
  vec2 offset = normal * side * half_px + mix(end_offsets.xy, end_offsets.zw, t);
  gl_Position = clip + vec4(offset * 2.0 / u_viewport_px * clip.w, 0.0, 0.0);
}
`
