<?php
/**
 * What visitors get: the element with its fallback inside, and the script once.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

/**
 * The block on a page.
 *
 * @param array $attributes What the author chose in the sidebar.
 * @return string HTML.
 */
function herts_da_support_block( $attributes ) {
	$element = herts_da_support_element( $attributes );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $element );
}

/**
 * The shortcode: [herts-da-support need="refuge" layout="compact"].
 *
 * @param array|string $attributes As WordPress read them.
 * @return string HTML.
 */
function herts_da_support_shortcode( $attributes ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	if ( isset( $attributes['heading-level'] ) ) {
		$attributes['headingLevel'] = $attributes['heading-level'];
	}
	return '<div>' . herts_da_support_element( $attributes ) . '</div>';
}

/**
 * The element and its fallback. A feed has no script, so it gets the words alone.
 *
 * @param array $attributes What was chosen.
 * @return string HTML.
 */
function herts_da_support_element( $attributes ) {
	$build = herts_da_support_build();
	$words = herts_da_support_fallback();
	if ( is_feed() ) {
		return $words;
	}

	wp_enqueue_script( 'herts-da-support' );

	$settings = herts_da_support_settings( $attributes );
	$html     = '';
	foreach ( array_merge( $build['marks'], $settings ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<herts-da-support$html>$words</herts-da-support>";
}

/**
 * The attributes of the element: those of the manifest, with a value that it allows.
 *
 * @param array $attributes What was chosen.
 * @return array Values by name.
 */
function herts_da_support_settings( $attributes ) {
	$settings = array();
	foreach ( herts_da_support_build()['attributes'] as $name => $allowed ) {
		$key   = 'heading-level' === $name ? 'headingLevel' : $name;
		$value = isset( $attributes[ $key ] ) && is_scalar( $attributes[ $key ] ) ? (string) $attributes[ $key ] : '';
		if ( '' === $value || ( $allowed && ! in_array( $value, $allowed, true ) ) ) {
			continue;
		}
		$settings[ $name ] = sanitize_text_field( $value );
	}
	$directory = herts_da_support_directory();
	if ( '' !== $directory ) {
		$settings['directory'] = $directory;
	}
	$style = herts_da_support_colours( $attributes );
	if ( '' !== $style ) {
		$settings['style'] = $style;
	}
	return $settings;
}

/**
 * The author's colour as CSS variables: one value, or one for light and one for dark.
 *
 * @param array $attributes What was chosen.
 * @return string Declarations, or nothing.
 */
function herts_da_support_colours( $attributes ) {
	$style = '';
	foreach ( array(
		'accent'     => '--herts-da-accent',
		'accentText' => '--herts-da-accent-text',
	) as $key => $variable ) {
		$given  = isset( $attributes[ $key ] ) && is_string( $attributes[ $key ] ) ? explode( ' ', $attributes[ $key ] ) : array();
		$values = array_filter( array_map( 'sanitize_hex_color', $given ) );
		if ( 2 === count( $values ) ) {
			$style .= sprintf( '%s:light-dark(%s,%s);', $variable, $values[0], $values[1] );
		} elseif ( 1 === count( $values ) ) {
			$style .= sprintf( '%s:%s;', $variable, $values[0] );
		}
	}
	return $style;
}

/**
 * The words inside the element: those of the build, or of the list that was fetched.
 *
 * @return string HTML.
 */
function herts_da_support_fallback() {
	$fetched = get_option( HERTS_DA_SUPPORT_FETCHED );
	if ( get_option( HERTS_DA_SUPPORT_REFRESH ) && is_array( $fetched ) && isset( $fetched['line'] ) ) {
		return '<span lang="en-GB">' . herts_da_support_link_numbers( $fetched['line'] ) . '</span>';
	}
	return herts_da_support_build()['fallback'];
}

/**
 * Makes links of the numbers in a line. A line is text: all else in it is escaped.
 *
 * @param string $line Plain text.
 * @return string HTML.
 */
function herts_da_support_link_numbers( $line ) {
	return preg_replace_callback(
		HERTS_DA_SUPPORT_NUMBER,
		static function ( $found ) {
			return sprintf( '<a href="tel:%s">%s</a>', preg_replace( '/\D/', '', $found[0] ), $found[0] );
		},
		esc_html( $line )
	);
}

/**
 * The list that visitors' browsers fetch: none, the address in the settings, or
 * this site's own copy of it.
 *
 * @return string An address, or nothing.
 */
function herts_da_support_directory() {
	$address = (string) get_option( HERTS_DA_SUPPORT_DIRECTORY, '' );
	if ( '' === $address ) {
		return '';
	}
	$has_copy = get_option( HERTS_DA_SUPPORT_REFRESH ) && get_option( HERTS_DA_SUPPORT_FETCHED );
	return $has_copy ? rest_url( 'herts-da-support/v1/directory' ) : $address;
}
