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

add_action( 'init', 'career_widgets_load_textdomain' );

/**
 * Loads the translations that the plugin carries; those of WordPress.org are loaded by WordPress itself.
 */
function career_widgets_load_textdomain() {
	load_plugin_textdomain( 'career-widgets', false, dirname( plugin_basename( CAREER_WIDGETS_FILE ) ) . '/languages' );
}
