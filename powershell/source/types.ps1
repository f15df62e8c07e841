# The types that the module adds, made without a compiler, once per process: a script may hold on to one when the module
# is imported again. PowerShell's own classes would not do, their names have no namespace and end at the module's border.

function Initialize-Type([string[]] $Exceptions) {
    # Runspaces of one process may import the module at the same time.
    $lock = [System.Management.Automation.ArgumentTransformationAttribute]
    [System.Threading.Monitor]::Enter($lock)
    try {
        $name = 'Sparekey.Types'
        $assembly = [System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.IsDynamic -and $_.GetName().Name -eq $name } | Select-Object -First 1
        if (-not $assembly) {
            $assembly = [System.Reflection.Emit.AssemblyBuilder]::DefineDynamicAssembly((New-Object System.Reflection.AssemblyName $name), 'Run')
            New-Types $assembly.DefineDynamicModule($name) $Exceptions
        }
    }
    finally { [System.Threading.Monitor]::Exit($lock) }
    $script:ExceptionTypes = @{}
    foreach ($exception in $Exceptions) { $script:ExceptionTypes[$exception] = $assembly.GetType("$script:Namespace.Model.$exception") }
    $script:ExceptionTypes[''] = $assembly.GetType($script:ServiceException)
}

function New-Types($Module, [string[]] $Exceptions) {
    New-KeepNullAttribute $Module
    $base = New-ExceptionType $Module $script:ServiceException ([System.Exception])
    foreach ($exception in $Exceptions) { [void] (New-ExceptionType $Module "$script:Namespace.Model.$exception" $base) }
}

# A constructor that hands all it gets to the type's base.
function Add-Constructor($Type, [type] $Base, [type[]] $Takes) {
    $op = [System.Reflection.Emit.OpCodes]
    $code = $Type.DefineConstructor('Public', 'Standard', $Takes).GetILGenerator()
    $code.Emit($op::Ldarg_0)
    if ($Takes.Length -gt 0) { $code.Emit($op::Ldarg_1) }
    $code.Emit($op::Call, $Base.GetConstructor([System.Reflection.BindingFlags] 'Instance, Public, NonPublic', $null, $Takes, $null))
    $code.Emit($op::Ret)
}

# One per error of the model, so that $_.Exception.InnerException can be told by its type.
function New-ExceptionType($Module, [string] $Name, [type] $Base) {
    $type = $Module.DefineType($Name, 'Public, Class', $Base)
    if ($Base -eq [System.Exception]) {
        foreach ($field in 'ErrorCode', 'RequestId') { [void] $type.DefineField($field, [string], 'Public') }
        [void] $type.DefineField('StatusCode', [int], 'Public')
    }
    Add-Constructor $type $Base @([string])
    return $type.CreateType()
}

# [Sparekey.KeepNull()] [string]: such a parameter alone would turn $null into '', and the wire knows the difference
# between a member that is absent and one that is empty.
function New-KeepNullAttribute($Module) {
    $op = [System.Reflection.Emit.OpCodes]
    $base = [System.Management.Automation.ArgumentTransformationAttribute]
    $type = $Module.DefineType('Sparekey.KeepNullAttribute', 'Public, Class', $base)
    Add-Constructor $type $base @()
    $code = $type.DefineMethod('Transform', 'Public, Virtual, HideBySig', [object], [type[]] @([System.Management.Automation.EngineIntrinsics], [object])).GetILGenerator()
    $given = $code.DefineLabel()
    $code.Emit($op::Ldarg_2)
    $code.Emit($op::Brtrue, $given)
    $code.Emit($op::Call, [System.Management.Automation.Language.NullString].GetProperty('Value').GetGetMethod())
    $code.Emit($op::Ret)
    $code.MarkLabel($given)
    $code.Emit($op::Ldarg_2)
    $code.Emit($op::Ret)
    [void] $type.CreateType()
}
