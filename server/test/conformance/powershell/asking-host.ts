/**
 * PowerShell that runs a script under a host which writes down what it is asked and answers by the number of the choice:
 * 0 is yes, 2 is no.
 */
export const ASKING_HOST = String.raw`
class AskedUI : System.Management.Automation.Host.PSHostUserInterface {
  [int] $Answer
  [System.Collections.Generic.List[string]] $Asked = [System.Collections.Generic.List[string]]::new()
  [int] PromptForChoice([string] $caption, [string] $message, [System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription]] $choices, [int] $default) {
    $this.Asked.Add($message)
    return $this.Answer
  }
  [System.Management.Automation.Host.PSHostRawUserInterface] get_RawUI() { return $global:Host.UI.RawUI }
  [System.Collections.Generic.Dictionary[string, psobject]] Prompt([string] $c, [string] $m, [System.Collections.ObjectModel.Collection[System.Management.Automation.Host.FieldDescription]] $d) { throw 'not asked for' }
  [pscredential] PromptForCredential([string] $c, [string] $m, [string] $u, [string] $t) { throw 'not asked for' }
  [pscredential] PromptForCredential([string] $c, [string] $m, [string] $u, [string] $t, [System.Management.Automation.PSCredentialTypes] $a, [System.Management.Automation.PSCredentialUIOptions] $o) { throw 'not asked for' }
  [string] ReadLine() { throw 'not asked for' }
  [securestring] ReadLineAsSecureString() { throw 'not asked for' }
  [void] Write([string] $v) { }
  [void] Write([System.ConsoleColor] $f, [System.ConsoleColor] $b, [string] $v) { }
  [void] WriteDebugLine([string] $m) { }
  [void] WriteErrorLine([string] $m) { }
  [void] WriteLine([string] $v) { }
  [void] WriteProgress([long] $s, [System.Management.Automation.ProgressRecord] $r) { }
  [void] WriteVerboseLine([string] $m) { }
  [void] WriteWarningLine([string] $m) { }
}
class AskedHost : System.Management.Automation.Host.PSHost {
  [AskedUI] $Asking = [AskedUI]::new()
  [System.Globalization.CultureInfo] get_CurrentCulture() { return [cultureinfo]::InvariantCulture }
  [System.Globalization.CultureInfo] get_CurrentUICulture() { return [cultureinfo]::InvariantCulture }
  [guid] get_InstanceId() { return [guid] 'a0000000-0000-4000-8000-000000000000' }
  [string] get_Name() { return 'asked' }
  [System.Management.Automation.Host.PSHostUserInterface] get_UI() { return $this.Asking }
  [version] get_Version() { return [version] '1.0' }
  [void] EnterNestedPrompt() { }
  [void] ExitNestedPrompt() { }
  [void] NotifyBeginApplication() { }
  [void] NotifyEndApplication() { }
  [void] SetShouldExit([int] $code) { }
}
# What was asked, and then where the codes went.
function Invoke-Asked([int] $Answer, [string] $Script) {
  $asked = [AskedHost]::new()
  $asked.Asking.Answer = $Answer
  $runspace = [runspacefactory]::CreateRunspace($asked)
  $runspace.Open()
  $shell = [powershell]::Create()
  $shell.Runspace = $runspace
  $answers = $shell.AddScript("Import-Module '$env:SPAREKEY_MODULE'; $Script").Invoke()
  foreach ($message in $asked.Asking.Asked) { $message.Split([char] 10)[-1] }
  $answers | ForEach-Object Destination
  $shell.Streams.Error | ForEach-Object { "$_" }
  $runspace.Dispose()
}
`
