import { LINE_PX, TAPER_SHARE } from '@/drawing/line-shape'
import { TRANSITION_S } from '../transition'
import { FLOW_LOOKUP, glsl } from './common'

/**
 * The same ribbon for one of thousands of lines: as narrow as can be, and with all that differs
 * by flow worked out here, because it is the pixels that cost.
 */
export const PLAIN_VERTEX = `
${FLOW_LOOKUP}
out vec3 v_px;          // along, across, half width of the line there
flat out vec4 v_colour; // premultiplied
flat out vec4 v_line;   // tail, tip, head length, half width per pixel of the head
flat out vec2 v_dash;   // periods per pixel, half of the share that is drawn

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
  if (alpha < 0.004 || length_px < 12.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float width = min(mix(size.x, size.y, share), length_px * 0.2);
  float trim = min(${glsl(LINE_PX.trim)} * u_scale, length_px * 0.14);
  bool directed = paint.w > 0.5;
  float head = directed ? min(4.0 * u_scale + 1.5 * width, length_px * 0.3) : 0.0;
  float head_half = 1.5 * u_scale + width;

  int last = u_points - 1;
  vec4 point = curve_point(flow, i);
  vec2 at = vec2(point.x + u_world_x, point.y);
  vec4 clip = projectTile(at);
  vec2 tangent = to_px(projectTile(at + point.zw * u_step)) - to_px(clip);
  vec2 normal = vec2(-tangent.y, tangent.x) * inversesqrt(max(dot(tangent, tangent), 1e-12));

  float t = float(i) / float(last);
  float half_line = 0.5 * width * (directed ? mix(${glsl(TAPER_SHARE)}, 1.0, t) : 1.0);
  half_line = max(half_line, min(0.5 * width, 0.6));
  float half_px = half_line + 0.5;
  // Only the last stretch opens, just so far that the base of the head fits in.
  float stretch = length_px / float(last);
  if (directed && i == last) half_px = (head_half + 0.5) * min(stretch / max(stretch - head - trim, 1.0), 2.5);

  v_px = vec3(t * length_px, side * half_px, half_line);
  v_colour = vec4(paint.rgb, 1.0) * alpha;
  v_line = vec4(trim, length_px - trim, head, head > 0.0 ? head_half / head : 0.0);
  int pattern = int(kind.y + 0.5);
  vec2 dash = vec2(15.0, 0.37);
  if (pattern == 2) dash = vec2(6.0, 0.25);
  if (pattern == 3) dash = vec2(24.0, 0.34);
  if (pattern == 4) dash = vec2(7.0, 0.3);
  if (pattern == 5) dash = vec2(26.0, 0.15);
  v_dash = pattern == 0 ? vec2(0.0, 1.0) : vec2(1.0 / (dash.x * u_scale), dash.y);
  gl_Position = clip + vec4(normal * side * half_px * 2.0 / u_viewport_px * clip.w, 0.0, 0.0);
}
`
