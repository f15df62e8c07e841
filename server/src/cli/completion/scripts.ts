export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** The script that makes a shell ask this program what a word can become. Where it has no answer the shell completes names of files. */
export function completion(shell: Shell): string {
  return SCRIPTS[shell]
}

export function isShell(word: string): word is Shell {
  return Object.hasOwn(SCRIPTS, word)
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of sparekey for bash. In ~/.bashrc: source <(sparekey completion bash)
_sparekey() {
    local IFS=$'\\n'
    COMPREPLY=($("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o bashdefault -o default -F _sparekey sparekey
`,
  zsh: `#compdef sparekey
# Completion of sparekey for zsh. In ~/.zshrc, after compinit: source <(sparekey completion zsh)
_sparekey() {
    local -a found
    found=("\${(@f)$("\${words[1]}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n "\${found[1]}" ]]; then
        compadd -a found
    else
        _files
    fi
}
if [[ "\${funcstack[1]}" == _sparekey ]]; then
    _sparekey "$@"
else
    compdef _sparekey sparekey
fi
`,
  fish: `# Completion of sparekey for fish. In ~/.config/fish/config.fish: sparekey completion fish | source
function __sparekey_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($before[1] complete -- $before[2..-1] "$current" 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c sparekey -f -a '(__sparekey_complete)'
`,
}
