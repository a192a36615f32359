<?php
/**
 * An address on a line of its own becomes a widget: that of a guide in the folder of the settings, or one that names a widget
 * (https://example.com/guide#career-widget=salary-range&src=…).
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'career_widgets_register_embeds' );

/**
 * Tells WordPress which addresses are ours.
 */
function career_widgets_register_embeds() {
	$folder = career_widgets_option( 'guides' );
	if ( '' !== $folder ) {
		$absolute = '/' === $folder[0] ? home_url( $folder ) : $folder;
		wp_embed_register_handler( 'career-guide', '#^' . preg_quote( trailingslashit( $absolute ), '#' ) . '([\w.-]+?)(?:\.json)?/?$#i', 'career_widgets_embed_guide' );
	}
	wp_embed_register_handler( 'career-widget', '~^https?://\S+#career-widget=[a-z-]+(?:&\S*)?$~i', 'career_widgets_embed_link' );
}

/**
 * The whole guide of an address.
 *
 * @param array  $matches What was found in the address.
 * @param array  $size    Of no use here.
 * @param string $url     The address.
 * @return string
 */
function career_widgets_embed_guide( $matches, $size, $url ) {
	$address = career_widgets_address( $matches[1] );
	/* translators: %s: name of a role. */
	$text = sprintf( __( 'Career guide: %s', 'career-widgets' ), career_widgets_role( $url ) );
	return career_widgets_enqueue_where_shown(
		career_widgets_markup( 'career-guide', array( 'src' => $address ), '<p><a href="' . esc_url( $address ) . '">' . esc_html( $text ) . '</a></p>' )
	);
}

/**
 * The widget that an address names: a link, which becomes it.
 *
 * @param array  $matches Of no use here.
 * @param array  $size    Of no use here.
 * @param string $url     The address.
 * @return string
 */
function career_widgets_embed_link( $matches, $size, $url ) {
	wp_parse_str( (string) wp_parse_url( $url, PHP_URL_FRAGMENT ), $said );
	$widget = isset( $said['career-widget'] ) && is_string( $said['career-widget'] ) ? $said['career-widget'] : '';
	$text   = isset( $said['heading'] ) && is_string( $said['heading'] ) ? $said['heading'] : ucfirst( str_replace( '-', ' ', $widget ) );
	return career_widgets_enqueue_where_shown( '<p><a href="' . esc_url( $url ) . '">' . esc_html( $text ) . '</a></p>' );
}
