<?php
// What the tests change in their WordPress; a must-use plugin there.

// The script tag that a site has once, as the README says; with the plugin, and with ?plain, there is none.
add_action(
	'wp_head',
	function () {
		if ( ! defined( 'CAREER_WIDGETS_VERSION' ) && ! isset( $_GET['plain'] ) ) {
			echo '<script type="module" src="/career-widgets/career-widgets.js"></script>';
		}
	}
);

// ?classic-editor, as the plugin of that name does it.
add_filter( 'use_block_editor_for_post', fn( $use ) => isset( $_GET['classic-editor'] ) ? false : $use, 99 );
// ?cw_locale=… is the language of somebody.
if ( ! empty( $_GET['cw_locale'] ) ) {
	add_filter( 'pre_determine_locale', fn() => preg_replace( '/[^A-Za-z_]/', '', $_GET['cw_locale'] ) );
}
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'wp_is_comment_flood', '__return_false', 99 );

// ?cw_theme=… shows a page in another theme, ?cw_style=… in a style variation of it.
if ( ! empty( $_GET['cw_theme'] ) ) {
	$theme = sanitize_key( $_GET['cw_theme'] );
	foreach ( array( 'template', 'stylesheet', 'pre_option_template', 'pre_option_stylesheet' ) as $hook ) {
		add_filter( $hook, fn() => $theme );
	}
}
if ( ! empty( $_GET['cw_style'] ) ) {
	add_filter(
		'wp_theme_json_data_user',
		function ( $data ) {
			$style = json_decode( file_get_contents( get_stylesheet_directory() . '/styles/' . sanitize_key( $_GET['cw_style'] ) . '.json' ), true );
			return $data->update_with( array_merge( $style, array( 'isGlobalStylesUserThemeJSON' => true ) ) );
		}
	);
}

// Nothing outside is asked but a provider of embeds on loopback.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( (int) get_option( 'cw_provider_port' ) ) ) );
add_filter(
	'pre_http_request',
	fn( $response, $arguments, $url ) => 0 === strpos( $url, 'http://127.0.0.1:' ) ? $response : new WP_Error( 'offline', $url ),
	10,
	3
);
add_action( 'admin_init', fn() => isset( $_GET['cw_provider_port'] ) && current_user_can( 'manage_options' ) && update_option( 'cw_provider_port', (int) $_GET['cw_provider_port'] ) );
