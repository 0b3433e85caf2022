/** Numbers as GLSL floats: `2` alone would be an integer there. */
export function glsl(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`
}

/** What both programs share: where a curve's point lies, and how a pixel is counted. */
export const CURVE_LOOKUP = `
uniform highp sampler2D u_curves; // position and direction per point, in the Mercator square; end_offsets
uniform int u_points;             // per curve
uniform int u_rows;               // of the texture; curves beyond go into the next columns
uniform vec2 u_viewport_px;       // CSS pixels
uniform float u_px_per_unit;      // of a curve's length
uniform float u_world_x;          // which copy of the world
uniform float u_step;             // a small way in the Mercator square
uniform float u_scale;            // of the screen; 1 at the reference size
uniform float u_now_s;

vec4 curve_point(int curve, int i) {
  int column = curve / u_rows;
  return texelFetch(u_curves, ivec2(column * (u_points + 1) + i, curve - column * u_rows), 0);
}

/* How far off its places' dots a line begins (xy) and ends (zw), in pixels, y up. */
vec4 curve_end_offsets(int curve) {
  return curve_point(curve, u_points) * u_scale;
}

/* How much shorter a way looks than it is: less than 1 where the globe turns away. */
float foreshortening(vec4 point, float tangent_px) {
#ifdef GLOBE
  float t = exp(PI - point.y * 2.0 * PI);
  float cos_lat = 2.0 * t / (t * t + 1.0);
  return clamp(tangent_px / (u_step * 2.0 * PI * cos_lat * u_px_per_unit), 0.05, 1.5);
#else
  return 1.0;
#endif
}

vec2 to_px(vec4 clip) {
  return clip.xy / clip.w * u_viewport_px * 0.5;
}
`

/** Which flow and which side of which point a vertex belongs to, and how that flow looks. */
export const FLOW_LOOKUP = `
layout(location = 0) in float a_vertex;
uniform highp sampler2D u_styles; // four texels per flow
${CURVE_LOOKUP}
vec4 flow_style(int flow, int part) {
  int column = flow / u_rows;
  return texelFetch(u_styles, ivec2(column * 4 + part, flow - column * u_rows), 0);
}
`

export const FRAGMENT_HEAD = `#version 300 es
precision highp float;
uniform float u_pixel_ratio;
out vec4 frag_colour;

float cover(float distance_px) {
  return clamp(0.5 - distance_px * u_pixel_ratio, 0.0, 1.0);
}
`
