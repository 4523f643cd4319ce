<?php
/**
 * Lists what the editor's script needs from WordPress, which reads this file.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
	'version'      => '0.0.0',
);
