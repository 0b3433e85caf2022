import { LINE_PX, TAPER_SHARE, WIDTH_PER_LENGTH } from '../line-shape'
import { MARK_PX, MARK_ZONE_SHARE, MARKED_LENGTH_MIN_PX } from '../mark-table'
import { CURVE_LOOKUP, glsl } from './common'

/** One instance per mark: a small upright quad over both sides of the line. */
export const MARK_VERTEX = `
layout(location = 0) in vec4 a_place; // curve, place in the row, marks on the line, kind
layout(location = 1) in vec4 a_line;  // width, alpha, curve length, is hollow
${CURVE_LOOKUP}
out vec2 v_px;          // along, across, from the middle of the mark
flat out vec3 v_mark;   // kind, half of the line's width there, alpha

void main() {
  float length_px = a_line.z * u_px_per_unit;
  float zone = length_px * ${glsl(MARK_ZONE_SHARE)};
  float shown = min(a_place.z, max(floor(zone / (${glsl(MARK_PX.spacingMin)} * u_scale)), 1.0));
  float spacing = min(${glsl(MARK_PX.spacing)} * u_scale, zone / shown);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (a_place.y > shown - 0.5 || length_px < ${glsl(MARKED_LENGTH_MIN_PX)} * u_scale) return;

  float t = 0.5 + (a_place.y - 0.5 * (shown - 1.0)) * spacing / length_px;
  float at = t * float(u_points - 1);
  int i = int(floor(at));
  int curve = int(a_place.x + 0.5);
  vec4 point = mix(curve_point(curve, i), curve_point(curve, i + 1), fract(at));
  vec2 spot = vec2(point.x + u_world_x, point.y);
  vec4 clip = projectTile(spot);
  vec2 tangent = normalize(to_px(projectTile(spot + point.zw * u_step)) - to_px(clip));

  float width = a_line.w > 0.5 ? ${glsl(LINE_PX.hollowWidth)} * u_scale : a_line.x;
  width = min(width, length_px * ${glsl(WIDTH_PER_LENGTH)});
  float half_line = 0.5 * width * mix(${glsl(TAPER_SHARE)}, 1.0, t);
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  vec2 half_px = vec2(
    ${glsl(MARK_PX.half)} * u_scale + 3.0,
    half_line + (${glsl(MARK_PX.gap)} + ${glsl(MARK_PX.reach)}) * u_scale + 3.0
  );
  v_px = corner * half_px;
  v_mark = vec3(a_place.w, half_line, a_line.y);
  vec2 offset = tangent * v_px.x + vec2(-tangent.y, tangent.x) * v_px.y;
  gl_Position = clip + vec4(offset * 2.0 / u_viewport_px * clip.w, 0.0, 0.0);
}
`
