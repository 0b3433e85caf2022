/** One of thousands of lines: taper, head, dashes and the light that runs; nothing else. */
export const PLAIN_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_pixel_ratio;
uniform float u_now_s;
uniform float u_scale;
uniform float u_movement; // 0 still, 1 moving
uniform vec3 u_ink;
in vec3 v_px;
flat in vec4 v_colour;
flat in vec4 v_line;
flat in vec2 v_dash;
out vec4 frag_colour;

void main() {
  float rest = v_line.y - v_px.x;
  float half_px = rest < v_line.z ? rest * v_line.w : v_px.z;
  float fill = clamp((half_px - abs(v_px.y)) * u_pixel_ratio + 0.5, 0.0, 1.0);
  fill *= step(v_line.x, v_px.x) * step(abs(fract(v_px.x * v_dash.x) - 0.5), v_dash.y);
  float run = fract((v_px.x - u_now_s * 46.0 * u_scale) / (84.0 * u_scale));
  float light = u_movement * max(0.0, 0.6 - 4.0 * abs(run - 0.2));
  frag_colour = vec4(mix(v_colour.rgb, u_ink * v_colour.a, light), v_colour.a) * fill;
}
`
