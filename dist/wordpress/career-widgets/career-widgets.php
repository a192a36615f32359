<?php
/**
 * Career widgets: the sections of a career guide, drawn from one role JSON.
 *
 * Plugin Name:       Career widgets
 * Description:       Salary range, career ladder, typical day and more: blocks, a shortcode and embeds that draw the sections of a career guide from one role JSON.
 * Version:           0.1.0
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       career-widgets
 * Domain Path:       /languages
 *
 * @package CareerWidgets
 */

defined( 'ABSPATH' ) || exit;

define( 'CAREER_WIDGETS_VERSION', '0.1.0' );
define( 'CAREER_WIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/kses.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/embeds.php';

add_action( 'init', 'career_widgets_load_textdomain', 1 );
add_filter( 'load_textdomain_mofile', 'career_widgets_nearest_translation' );
add_filter( 'load_script_translation_file', 'career_widgets_nearest_translation' );

/**
 * Loads the translations that the plugin carries; those of WordPress.org are loaded by WordPress itself.
 */
function career_widgets_load_textdomain() {
	load_plugin_textdomain( 'career-widgets', false, dirname( plugin_basename( CAREER_WIDGETS_FILE ) ) . '/languages' );
}

/**
 * The translation for another country where there is none for that one: in Austria that of Germany.
 *
 * @param string|false $file Path of the .mo or .json that WordPress looks for; of the plugin's own folder, or not.
 * @return string|false
 */
function career_widgets_nearest_translation( $file ) {
	$pattern = '#^(.*/languages/career-widgets-[a-z]{2,3})(?:_[A-Za-z_]+)?((?:-career-widgets-editor\.json|\.mo))$#';
	if ( ! is_string( $file ) || is_readable( $file ) || ! preg_match( $pattern, $file, $parts ) ) {
		return $file;
	}
	$others = glob( $parts[1] . '_*' . $parts[2] );
	return $others ? $others[0] : $file;
}
