/**
 * The blocks "Career widget" and "Career guide". What is saved is an embed form: a div with the data and with text to read. It is
 * all that a block knows, so what somebody saved is never invalid; `careerWidgetsSnippet` reads and writes it.
 */
( function ( wp, snippet, settings ) {
	const { createElement: el, Fragment, RawHTML, useState } = wp.element;
	const { __, sprintf } = wp.i18n;
	const { createBlock, registerBlockType, registerBlockVariation } = wp.blocks;
	const { BlockControls, InspectorControls, useBlockProps, store: editorStore } = wp.blockEditor;
	const {
		Button,
		Disabled,
		FormFileUpload,
		Notice,
		PanelBody,
		Placeholder,
		SelectControl,
		TextareaControl,
		TextControl,
		ToggleControl,
		ToolbarButton,
		ToolbarGroup,
	} = wp.components;
	const { dispatch, select } = wp.data;

	const names = [ 'career-widgets/widget', 'career-widgets/guide' ];
	const titleOf = ( widget ) => snippet.titleOf( widget, settings.language );
	const widgetOf = ( name, attributes ) =>
		name === names[ 1 ] ? 'career-guide' : attributes.widget;

	/** The guide that was given last: what a block saves of it is only what that block shows. */
	let given;
	/** What is wrong with the guide of a block, by the block. */
	const problemsOf = new Map();

	/** All blocks of ours in the post, wherever they stand. */
	function ours( blocks = select( editorStore ).getBlocks() ) {
		return blocks.flatMap( ( block ) => [
			...( names.includes( block.name ) ? [ block ] : [] ),
			...ours( block.innerBlocks ),
		] );
	}

	/** What is known of the role in this post. */
	function guideOfPost() {
		return snippet.merge( [
			given,
			...ours().map(
				( { attributes } ) => snippet.choiceOf( attributes.content )?.guide
			),
		] );
	}

	/** Gives the guide of a block to those that have none yet. */
	function giveToOthers( clientId, guide, src ) {
		for ( const block of ours() ) {
			if ( block.clientId === clientId || block.attributes.content ) {
				continue;
			}
			const { html } = snippet.save( {
				widget: widgetOf( block.name, block.attributes ),
				guide,
				src,
				attributes: {},
			} );
			if ( html ) {
				dispatch( editorStore ).updateBlockAttributes( block.clientId, {
					content: html,
				} );
			}
		}
	}

	/** The address of a guide: as it is given, or that of its name in the folder of the settings. */
	function addressOf( text ) {
		const name = text.trim();
		if ( /^(https?:\/)?\//i.test( name ) || ! settings.guides ) {
			return name;
		}
		return settings.guides + name.replace( /\.json$/, '' ) + '.json';
	}

	async function fetchGuide( address ) {
		let response;
		try {
			response = await window.fetch( address );
		} catch ( error ) {
			return { problems: [ error.message ] };
		}
		if ( ! response.ok ) {
			return { problems: [ response.status + ' ' + response.statusText ] };
		}
		const text = await response.text();
		return { ...snippet.read( text ), text };
	}

	/** What is wrong or weak in a guide, in words. What knows it is fetched when the first guide is given. */
	async function findingsIn( guide ) {
		try {
			const { findings } = await import( settings.lint );
			return findings( guide );
		} catch {
			// Without it there is what the widgets themselves say.
			return [];
		}
	}

	/** Where the guide comes from. */
	function Inputs( { onText, onAddress, src } ) {
		const [ text, setText ] = useState( '' );
		const [ address, setAddress ] = useState( src || '' );
		return el(
			'div',
			{ className: 'career-widgets-inputs' },
			el(
				FormFileUpload,
				{
					accept: '.json,application/json',
					variant: 'primary',
					__next40pxDefaultSize: true,
					onChange: async ( event ) =>
						onText( await event.target.files[ 0 ].text() ),
				},
				__( 'Upload a guide', 'career-widgets' )
			),
			el( TextControl, {
				label: settings.guides
					? __( 'Name or address of a guide', 'career-widgets' )
					: __( 'Address of a guide', 'career-widgets' ),
				help: __( 'Readers get the guide as it is there at that time.', 'career-widgets' ),
				value: address,
				onChange: setAddress,
				__nextHasNoMarginBottom: true,
			} ),
			el(
				Button,
				{
					variant: 'secondary',
					disabled: ! address.trim(),
					onClick: () => onAddress( addressOf( address ) ),
				},
				__( 'Use this address', 'career-widgets' )
			),
			el( TextareaControl, {
				label: __( 'Role JSON, or a snippet', 'career-widgets' ),
				value: text,
				rows: 4,
				onChange: setText,
				__nextHasNoMarginBottom: true,
			} ),
			el(
				Button,
				{
					variant: 'secondary',
					disabled: ! text.trim(),
					onClick: () => onText( text ),
				},
				__( 'Use this text', 'career-widgets' )
			)
		);
	}

	/** The field of one attribute of a widget. */
	function Option( { attribute, value, onChange } ) {
		const { name, type = 'string', description } = attribute;
		const label = name.charAt( 0 ).toUpperCase() + name.slice( 1 ).replace( /-/g, ' ' );
		const shared = { label, help: description, __nextHasNoMarginBottom: true };
		if ( type === 'boolean' ) {
			return el( ToggleControl, {
				...shared,
				checked: value !== undefined,
				onChange: ( isOn ) => onChange( isOn ? '' : undefined ),
			} );
		}
		const choices = [ ...type.matchAll( /'([^']*)'/g ) ].map( ( [ , each ] ) => each );
		if ( choices.length ) {
			return el( SelectControl, {
				...shared,
				value: value || '',
				options: [ '', ...choices ].map( ( each ) => ( { label: each || '–', value: each } ) ),
				onChange: ( each ) => onChange( each || undefined ),
			} );
		}
		return el( TextControl, {
			...shared,
			type: type === 'number' ? 'number' : 'text',
			step: 'any',
			value: value || '',
			onChange: ( each ) => onChange( each || undefined ),
		} );
	}

	function Problems( { problems } ) {
		if ( ! problems.length ) {
			return null;
		}
		const items = problems.slice( 0, 12 ).map( ( each ) => el( 'li', { key: each }, each ) );
		return el(
			Notice,
			{ status: 'warning', isDismissible: false },
			el( 'strong', null, __( 'The guide:', 'career-widgets' ) ),
			el( 'ul', { className: 'career-widgets-problems' }, items )
		);
	}

	function Edit( { name, attributes, setAttributes, clientId } ) {
		const saved = snippet.choiceOf( attributes.content );
		const widget = saved ? saved.widget : widgetOf( name, attributes );
		const [ isReplacing, setReplacing ] = useState( false );
		const [ problems, setProblems ] = useState( problemsOf.get( clientId ) || [] );
		const blockProps = useBlockProps();

		const tell = ( told ) => {
			problemsOf.set( clientId, told );
			setProblems( told );
		};
		/** Says more of a guide: what is said already is not said again. */
		const tellMore = async ( guide ) => {
			const told = problemsOf.get( clientId ) || [];
			const more = await findingsIn( guide );
			if ( more.length && told === ( problemsOf.get( clientId ) || told ) ) {
				tell( [ ...more, ...told.filter( ( each ) => ! more.some( ( one ) => one.includes( each ) ) ) ] );
			}
		};
		/** Saves a choice, where there is something to show. */
		const take = ( choice, told = [] ) => {
			const made = snippet.save( choice );
			tell( [ ...new Set( [ ...told, ...made.problems ] ) ] );
			setAttributes( {
				content: made.html,
				...( name === names[ 0 ] && { widget: choice.widget } ),
			} );
			setReplacing( false );
			return made.html;
		};
		const onText = ( text ) => {
			const reading = snippet.read( text );
			if ( ! reading.guide && ! reading.choice ) {
				tell( reading.problems );
				return;
			}
			given = reading.guide || given;
			// A snippet names its widget; a block keeps its own where it is a whole guide's.
			const choice = {
				attributes: saved ? saved.attributes : {},
				...( reading.choice || { guide: reading.guide } ),
			};
			choice.widget =
				name === names[ 1 ] || ! reading.choice || choice.widget === 'career-guide'
					? widget
					: choice.widget;
			take( choice, reading.problems );
			if ( reading.guide ) {
				giveToOthers( clientId, reading.guide );
				tellMore( reading.choice ? reading.guide : text );
			}
		};
		const onAddress = async ( src ) => {
			const { guide, problems: told, text } = await fetchGuide( src );
			if ( ! guide ) {
				tell( [ src + ': ' + told.join( ', ' ) ] );
				return;
			}
			given = guide;
			take( { widget, guide, src, attributes: saved ? saved.attributes : {} }, told );
			giveToOthers( clientId, guide, src );
			tellMore( text );
		};
		const change = async ( changes ) => {
			const src = saved && saved.src;
			// The text that is saved is made of what is at the address now.
			const read = src ? await fetchGuide( src ) : {};
			if ( src && ! read.guide ) {
				tell( [ src + ': ' + read.problems.join( ', ' ) ] );
				return;
			}
			const own = saved && saved.guide;
			take( {
				widget,
				src,
				attributes: saved ? saved.attributes : {},
				...changes,
				guide:
					read.guide || ( changes.widget ? snippet.merge( [ own, guideOfPost() ] ) : own ),
			} );
		};
		const set = ( option, value ) => {
			const options = { ...saved.attributes, [ option ]: value };
			if ( value === undefined ) {
				delete options[ option ];
			}
			change( { attributes: options } );
		};
		const option = ( attribute ) =>
			el( Option, {
				key: attribute.name,
				attribute,
				value: saved.attributes[ attribute.name ],
				onChange: ( value ) => set( attribute.name, value ),
			} );

		const inputs = el( Inputs, { onText, onAddress, src: saved && saved.src } );
		const chooseWidget =
			name === names[ 0 ] &&
			el( SelectControl, {
				label: __( 'Widget', 'career-widgets' ),
				value: widget,
				options: snippet.widgets
					.filter( ( tag ) => tag !== 'career-guide' )
					.map( ( tag ) => ( { label: titleOf( tag ), value: tag } ) ),
				onChange: ( tag ) =>
					saved
						? change( { widget: tag, attributes: shared( saved.attributes ) } )
						: setAttributes( { widget: tag } ),
				__nextHasNoMarginBottom: true,
			} );

		const panels = el(
			InspectorControls,
			null,
			el(
				PanelBody,
				{ title: __( 'Widget', 'career-widgets' ) },
				chooseWidget,
				saved &&
					el( SelectControl, {
						label: __( 'Heading level', 'career-widgets' ),
						value: saved.attributes[ 'heading-level' ] || '',
						options: [ '', '1', '2', '3', '4', '5', '6' ].map( ( level ) => ( {
							label: level || __( 'Default (2)', 'career-widgets' ),
							value: level,
						} ) ),
						onChange: ( level ) => set( 'heading-level', level || undefined ),
						__nextHasNoMarginBottom: true,
					} ),
				saved &&
					el( TextControl, {
						label: __( 'Heading', 'career-widgets' ),
						placeholder: titleOf( widget ),
						value: saved.attributes.heading || '',
						onChange: ( heading ) => set( 'heading', heading || undefined ),
						__nextHasNoMarginBottom: true,
					} ),
				saved &&
					el( SelectControl, {
						label: __( 'Language', 'career-widgets' ),
						value: saved.attributes.lang || '',
						options: [
							{ label: __( 'That of the post', 'career-widgets' ), value: '' },
							...snippet.languages,
						],
						onChange: ( lang ) => set( 'lang', lang || undefined ),
						__nextHasNoMarginBottom: true,
					} ),
				saved && snippet.attributesOf( widget ).map( option )
			),
			saved &&
				el( PanelBody, { title: __( 'Guide', 'career-widgets' ), initialOpen: false }, inputs ),
			problems.length > 0 &&
				el(
					PanelBody,
					{ title: __( 'Problems', 'career-widgets' ) },
					el( Problems, { problems } )
				)
		);

		if ( saved && ! isReplacing ) {
			return el(
				Fragment,
				null,
				panels,
				el(
					BlockControls,
					null,
					el(
						ToolbarGroup,
						null,
						el(
							ToolbarButton,
							{ onClick: () => setReplacing( true ) },
							__( 'Replace guide', 'career-widgets' )
						)
					)
				),
				el(
					'div',
					blockProps,
					el( Disabled, null, el( RawHTML, null, attributes.content ) )
				)
			);
		}
		const known = guideOfPost();
		const offered = known && snippet.save( { widget, guide: known, attributes: {} } ).html;
		return el(
			'div',
			blockProps,
			panels,
			el(
				Placeholder,
				{
					icon: 'chart-bar',
					label: titleOf( widget ),
					instructions: __(
						'Give it a guide: a file with role JSON, its address, or its text. Other career blocks of this post that have none take it too.',
						'career-widgets'
					),
				},
				el( Problems, { problems } ),
				el(
					'div',
					{ className: 'career-widgets-inputs' },
					chooseWidget,
					offered &&
						el(
							Button,
							{
								variant: 'primary',
								onClick: () => take( { widget, guide: known, attributes: {} } ),
							},
							sprintf(
								/* translators: %s: name of a role. */
								__( 'Use the guide of this post: %s', 'career-widgets' ),
								known.title || '…'
							)
						)
				),
				inputs,
				isReplacing &&
					el(
						Button,
						{ variant: 'tertiary', onClick: () => setReplacing( false ) },
						__( 'Cancel', 'career-widgets' )
					)
			)
		);
	}

	/** Those attributes that every widget has. */
	function shared( attributes ) {
		return Object.fromEntries(
			Object.entries( attributes ).filter( ( [ name ] ) => [ 'heading-level', 'lang' ].includes( name ) )
		);
	}

	function save( { attributes } ) {
		return attributes.content
			? el( 'div', useBlockProps.save(), el( RawHTML, null, attributes.content ) )
			: null;
	}

	/** A block for an embed form that was pasted. */
	function blockOf( element ) {
		const widget = snippet.widgetOf( element );
		const content = snippet.adopt( element );
		return widget === 'career-guide'
			? createBlock( names[ 1 ], { content } )
			: createBlock( names[ 0 ], { widget, content } );
	}
	/** The only thing in the HTML, where that is an embed form. */
	function formIn( html = '' ) {
		const { body } = new window.DOMParser().parseFromString( html, 'text/html' );
		const [ element, ...others ] = body.children;
		const form = element && ( snippet.widgetOf( element ) ? element : element.firstElementChild );
		return ! others.length && form && snippet.widgetOf( form ) ? form : undefined;
	}

	const pasted = {
		type: 'raw',
		// Before the block of code takes it.
		priority: 1,
		selector: 'div[data-career-widget],pre,' + snippet.widgets.join(),
		isMatch: ( node ) => !! snippet.widgetOf( node ),
		schema: snippet.pasteSchema(),
		transform: blockOf,
	};
	// Of several blocks that take the same element, the last one says what is left in it: without this the code loses its language.
	wp.hooks.addFilter( 'blocks.registerBlockType', 'career-widgets/pasted-code', ( block, name ) =>
		name === 'core/preformatted'
			? {
					...block,
					transforms: {
						...block.transforms,
						from: [
							...( block.transforms?.from || [] ),
							{ ...pasted, schema: { pre: pasted.schema.pre } },
						],
					},
			  }
			: block
	);

	const transforms = {
		from: [
			pasted,
			{
				type: 'block',
				blocks: [ 'core/html' ],
				isMatch: ( { content } ) => !! formIn( content ),
				transform: ( { content } ) => blockOf( formIn( content ) ),
			},
		],
		to: [
			{
				type: 'block',
				blocks: [ 'core/html' ],
				transform: ( { content } ) => createBlock( 'core/html', { content } ),
			},
		],
	};

	registerBlockType( names[ 0 ], { edit: Edit, save, transforms } );
	registerBlockType( names[ 1 ], { edit: Edit, save, transforms: { to: transforms.to } } );

	// Each widget is found in the inserter under its own name.
	for ( const tag of snippet.widgets.filter( ( each ) => each !== 'career-guide' ) ) {
		registerBlockVariation( names[ 0 ], {
			name: tag,
			title: titleOf( tag ),
			description: snippet.descriptionOf( tag ),
			keywords: [ tag.replace( '-', ' ' ), 'career' ],
			attributes: { widget: tag },
			isActive: [ 'widget' ],
			scope: [ 'inserter' ],
		} );
	}
} )( window.wp, window.careerWidgetsSnippet, window.careerWidgetsSettings );
